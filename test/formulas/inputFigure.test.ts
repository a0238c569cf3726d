import { describe, expect, it } from 'vitest';
import { inputFigure } from '../../src/formulas/inputFigure.ts';
import { query } from '../support/query.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

const context = { dataset, language: 'zh-CN' } as const;

function input(given: Parameters<typeof query>[0]): string {
  const found = inputFigure(query(given), context);
  return found.ok ? found.value.figure.id : found.issue.code;
}

describe('inputFigure', () => {
  it.each([
    [{}, 'jy-1'],
    [{ place: '410300' }, 'c-luoyang'],
    [{ place: '410300', basis: 'published' }, 'computed-only'],
    [{ place: '410300', basis: 'computed' }, 'c-luoyang'],
    // An implied base enters nothing, whatever the basis.
    [{ place: '410100', code: '2024H1', basis: 'computed' }, 'implied-base-only'],
    [{ indicator: 'population', code: '2026' }, 'unfit-input'],
    [{ code: '2023' }, 'no-figure'],
  ] as const)('of %j is %s', (given, answer) => {
    expect(input(given)).toBe(answer);
  });
});
