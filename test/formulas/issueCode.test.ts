import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/domain/issue.ts';
import { issueCode } from '../../src/formulas/issueCode.ts';

const blank: Issue = { code: 'missing-argument', argument: 'place' };
const named = { id: 'x', nameZh: '甲', nameEn: 'A' };

describe('issueCode', () => {
  it.each<[string, Issue]>([
    ['#VALUE!', blank],
    [
      '#VALUE!',
      { code: 'bad-period', argument: 'period', input: 'soon', refusal: { kind: 'unreadable' } },
    ],
    ['#VALUE!', { code: 'incomparable-periods', from: '2024', to: '2025H1' }],
    ['#VALUE!', { code: 'period-order', from: '2025', to: '2024' }],
    ['#VALUE!', { code: 'unit-mismatch', unit: '辆', figureUnit: '亿元' }],
    ['#VALUE!', { code: 'not-within', part: named, whole: named }],
    ['#VALUE!', { code: 'too-many-cells', most: 1 }],
    ['#NAME?', { code: 'unknown-function', input: 'TRAID', suggestions: [] }],
    ['#N/A', { code: 'other-universe', argument: 'among', universe: undefined, ranks: [] }],
    ['#N/A', { code: 'nothing-curated', place: named }],
    ['#N/A', { code: 'no-common-period', places: 2, period: '', present: 0 }],
    ['#N/A', { code: 'nominal-only', indicator: named, growth: 'real' }],
    [
      '#N/A',
      { code: 'incomplete-universe', among: named, present: 1, members: 2, isEnough: false },
    ],
    ['#N/A', { code: 'edition-unavailable', edition: 'x' }],
    ['#N/A', { code: 'edition-not-loaded', edition: 'x', cause: { kind: 'unreachable' } }],
  ])('is %s', (code, issue) => {
    expect(issueCode(issue)).toBe(code);
  });
});
