import { describe, expect, it } from 'vitest';
import { formulaConstants } from '../../../src/app/audit/formulaConstants.ts';
import { significantDigits } from '../../../src/app/audit/significantDigits.ts';

describe('formulaConstants', () => {
  it.each([
    ['=B2*527.7', [527.7]],
    ['=B2*527.7+HENAN.TRADE("济源",2025)/6501.8', [527.7, 6501.8]],
    ['="527.7"&A1:B2+Q1x+LOG10(1000)', [1000]],
    ["='2025 年'!A1*-12.34", [12.34]],
    ['=SUM($B$2:$B$100)', []],
    ['=5:10', []],
  ])('%s', (formula, values) => {
    expect(formulaConstants(formula).map(({ value }) => value)).toEqual(values);
  });
});

describe('significantDigits', () => {
  it.each([
    [527.7, 4],
    [7_683_000, 4],
    [0.0387, 3],
    [-24.2, 3],
    [1e21, 1],
  ])('of %d', (value, digits) => {
    expect(significantDigits(value)).toBe(digits);
  });
});
