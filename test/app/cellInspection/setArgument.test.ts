import { describe, expect, it } from 'vitest';
import { setArgument } from '../../../src/app/cellInspection/setArgument.ts';

describe('setArgument', () => {
  it.each([
    ['=ROUND(HENAN.TRADE(A2,B2),1)', 0, '=ROUND(HENAN.TRADE(A2,B2,,,,,"@2025"),1)'],
    ['=HENAN.TRADE(A2,B2,,,,,"@2024")', 0, '=HENAN.TRADE(A2,B2,,,,,"@2025")'],
    [
      '=HENAN.TRADE(A2,2024)/HENAN.TRADE(A3,2024)',
      1,
      '=HENAN.TRADE(A2,2024)/HENAN.TRADE(A3,2024,,,,,"@2025")',
    ],
  ])('of %s', (formula, index, set) => {
    expect(setArgument(formula, index, 'edition', '@2025')).toBe(set);
  });

  it('leaves an argument blank', () => {
    expect(setArgument('=HENAN.TRADE(A2,B2,,,,"测算")', 0, 'basis', '')).toBe(
      '=HENAN.TRADE(A2,B2,,,,)',
    );
  });

  it('sets nothing that a function does not take, nor in a call that is not there', () => {
    expect(setArgument('=HENAN.EDITION()', 0, 'basis', '测算')).toBeUndefined();
    expect(setArgument('=HENAN.TRADE(A2,B2)', 1, 'basis', '测算')).toBeUndefined();
  });
});
