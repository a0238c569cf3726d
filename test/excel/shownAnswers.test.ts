import { describe, expect, it } from 'vitest';
import { isSingleCall, showsAnswer, showsSame } from '../../src/excel/shownAnswers.ts';

describe('isSingleCall', () => {
  it.each([
    ['=HENAN.TRADE("济源",2025)', true],
    ['=HENAN.TRADE(A1,YEAR(B1)) ', true],
    ['=HENAN.TRADE(HENAN.PLACES(),2025)', true],
    ['=HENAN.TRADE("济源",2025)+0', false],
    ['=ROUND(HENAN.TRADE("济源",2025),0)', false],
    ['=HENAN.TRADE("济源",2025)/HENAN.TRADE("郑州",2025)', false],
    ['=@HENAN.TRADE("济源",2025)', false],
    ['=A1', false],
    ['mine', false],
  ])('%s', (formula, expected) => {
    expect(isSingleCall(formula)).toBe(expected);
  });
});

describe('showsSame', () => {
  it.each([
    [527.7, 527.7, true],
    [0.1 + 0.2, 0.3, true],
    [527.7, 527.8, false],
    [0, 0, true],
    [0, 1e-9, false],
    ['527.7', 527.7, false],
    ['#N/A', '#N/A', true],
    ['', 0, false],
  ])('%s and %s', (one, other, expected) => {
    expect(showsSame(one, other)).toBe(expected);
  });
});

describe('showsAnswer', () => {
  it('is content with one of several', () => {
    expect(showsAnswer(2, [1, 2])).toBe(true);
    expect(showsAnswer(3, [1, 2])).toBe(false);
    expect(showsAnswer(3, [])).toBe(false);
  });
});
