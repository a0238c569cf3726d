import { describe, expect, it } from 'vitest';
import { periodPartSpellings, periodSpellings } from '../../../src/app/search/periodSpellings.ts';
import { canonicalPeriod } from '../../../src/domain/canonicalPeriod.ts';

const parts: readonly (readonly [code: string, spelling: string])[] = [
  ['2025H1', '上半年'],
  ['2025H1', '1-6月'],
  ['2025M05C', '前5个月'],
  ['2025M09C', '前三季度'],
  ['2025Q2', '二季度'],
  ['2025M06', '6月'],
  ['2025', '全年'],
];

describe('periodPartSpellings', () => {
  it.each(parts)('calls the part of %s %s', (code, spelling) => {
    const period = canonicalPeriod(code);
    expect(period === undefined ? [] : periodPartSpellings(period)).toContain(spelling);
  });
});

describe('periodSpellings', () => {
  it('names a period with its year in both languages', () => {
    const spellings = periodSpellings({ year: 2025, from: 1, to: 6, state: false });
    expect(spellings).toEqual(
      expect.arrayContaining(['2025H1', '2025年1–6月', 'Jan–Jun 2025', '2025年上半年', 'h1 2025']),
    );
  });

  it('finds a state without its mark', () => {
    expect(periodSpellings({ year: 2025, from: 8, to: 8, state: true })).toContain('2025M08');
  });
});
