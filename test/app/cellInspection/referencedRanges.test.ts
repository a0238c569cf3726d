import { describe, expect, it } from 'vitest';
import { referencedRanges } from '../../../src/app/cellInspection/referencedRanges.ts';

const cases: readonly (readonly [formula: string, ranges: readonly string[]])[] = [
  ['=HENAN.TRADE($A3,B$2)', ['表!A3', '表!B2']],
  ['=HENAN.TRADE($A3,B$2)+HENAN.TRADE(A3,2024)', ['表!A3', '表!B2']],
  ["=HENAN.TRADE('2025 年'!A3,年份)", ['2025 年!A3', '表!年份']],
  ['=HENAN.GRID($A$3:$A$9,"trade",B2:F2)', ['表!A3:A9', '表!B2:F2']],
  ['=HENAN.TRADE(A3,B2&"H1")', ['表!A3', '表!B2']],
  ['=HENAN.TRADE(A3,B2-1&C2)', ['表!A3', '表!B2', '表!C2']],
  ['=HENAN.TRADE(A3,HENAN.EXPLAIN(C9))', ['表!A3', '表!C9']],
  ['=HENAN.TRADE(LEFT(A3,2),2025)', []],
  ['=SUM(A1:A3)', []],
];

describe('referencedRanges', () => {
  it.each(cases)('finds what %s refers to', (formula, ranges) => {
    const found = referencedRanges(formula, '表').map(
      ({ sheet, address }) => `${sheet}!${address}`,
    );
    expect(found).toEqual(ranges);
  });
});
