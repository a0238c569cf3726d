import { describe, expect, it } from 'vitest';
import { isOwnFormula, restoreNames } from '../../src/excel/ownFormula.ts';

describe('isOwnFormula', () => {
  it.each([
    ['=HENAN.TRADE("济源",2025)', true],
    ['=henan.trade(A1,B1)', true],
    ['=ROUND(HENAN.TRADE("济源",2025),1)+1', true],
    ['=_xldudf_HENAN_TRADE("济源",2025)', true],
    ['="HENAN.TRADE(1)"', false],
    ['="a""b HENAN.TRADE(1)"&A1', false],
    ['=MYHENAN.TRADE(1)', false],
    ['=HENAN+1', false],
    ['HENAN.TRADE(1)', false],
    [2025, false],
  ])('%s: %s', (formula, own) => {
    expect(isOwnFormula(formula)).toBe(own);
  });
});

describe('restoreNames', () => {
  it.each([
    ['=_xldudf_HENAN_TRADE(A1)+_XLDUDF_HENAN_YOY(A1)', '=HENAN.TRADE(A1)+HENAN.YOY(A1)'],
    ['=HENAN.TRADE(A1)', '=HENAN.TRADE(A1)'],
    ['=_xldudf_OTHER_TRADE(A1)', '=_xldudf_OTHER_TRADE(A1)'],
  ])('%s becomes %s', (formula, repaired) => {
    expect(restoreNames(formula)).toBe(repaired);
  });
});
