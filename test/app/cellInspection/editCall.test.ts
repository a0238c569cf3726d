import { describe, expect, it } from 'vitest';
import { appendedArgument, renamedCall } from '../../../src/app/cellInspection/editCall.ts';
import { parseFormula } from '../../../src/app/formulaText/parseFormula.ts';

function appended(formula: string, index: number): string | undefined {
  const [call] = parseFormula(formula);
  return call && appendedArgument(formula, call, index, '"测算"');
}

describe('editCall', () => {
  it.each([
    ['=HENAN.TRADE()+1', 0, '=HENAN.TRADE("测算")+1'],
    ['=HENAN.TRADE()', 1, '=HENAN.TRADE(,"测算")'],
    ['=HENAN.TRADE("济源")', 1, '=HENAN.TRADE("济源","测算")'],
    ['=HENAN.TRADE("济源",2025)', 5, '=HENAN.TRADE("济源",2025,,,,"测算")'],
    ['=HENAN.TRADE("济源"', 1, '=HENAN.TRADE("济源","测算"'],
  ])('gives %s an argument at %d', (formula, index, expected) => {
    expect(appended(formula, index)).toBe(expected);
  });

  it('renames one call and leaves the formula around it', () => {
    const formula = '=1+henan.traid (A1)';
    const [call] = parseFormula(formula);
    expect(call && renamedCall(formula, call, 'TRADE')).toBe('=1+HENAN.TRADE(A1)');
  });
});
