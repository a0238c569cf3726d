import { describe, expect, it } from 'vitest';
import { findOrCount } from '../../../src/formulas/rank/findOrCount.ts';
import { query } from '../../support/query.ts';
import { sampleDataset as dataset } from '../../support/sampleEdition.ts';

const context = { dataset, language: 'zh-CN' } as const;

function answer(given: Parameters<typeof query>[0], isAvailable = false): string {
  const found = findOrCount(query(given), context, isAvailable);
  return found.ok ? found.value.id : found.issue.code;
}

describe('findOrCount', () => {
  it.each([
    [{}, 'jy-1'],
    [{ measure: 'rank' }, 'jy-2'],
    // 济源 is published as second with less.
    [{ place: '410100', measure: 'rank' }, 'rank-certain~zz-1~c-luoyang~ly-1~jy-1~jy-2'],
    [{ place: '410300', measure: 'rank' }, 'ly-1'],
    [{ place: '410100', measure: 'rank', basis: 'published' }, 'no-figure'],
    // Published elsewhere helps more than how many are missing here.
    [{ place: '410100', code: '2025H1', measure: 'rank' }, 'other-universe'],
    // Nothing to count in full: the published rank stays although a computed one was asked for.
    [{ place: '410300', measure: 'rank', basis: 'computed' }, 'ly-1'],
    [{ place: '411000', measure: 'rank' }, 'no-figure'],
    [{ place: '410100', measure: 'target-rank' }, 'no-figure'],
  ] as const)('to %j is %s', (given, expected) => {
    expect(answer(given)).toBe(expected);
  });
});
