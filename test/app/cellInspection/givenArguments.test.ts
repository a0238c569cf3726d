import { describe, expect, it } from 'vitest';
import { givenArguments } from '../../../src/app/cellInspection/givenArguments.ts';
import { parseFormula } from '../../../src/app/formulaText/parseFormula.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';

const cells: Readonly<Record<string, readonly (readonly ShownValue[])[]>> = {
  A1: [['济源']],
  A2: [['']],
  A3: [['#N/A']],
  B1: [[2025]],
  'A1:A2': [['济源'], ['']],
};

function given(formula: string): unknown {
  const [call] = parseFormula(formula);
  return call && givenArguments(call, '表', ({ address }) => cells[address]);
}

const cases: readonly (readonly [formula: string, given: readonly unknown[]])[] = [
  ['=HENAN.TRADE(A1,B1,,TRUE)', ['济源', 2025, null, true]],
  ['=HENAN.TRADE(A1,A2)', ['济源', null]],
  ['=HENAN.GRID(A1:A2,"trade",{2024,2025})', [[['济源'], [null]], 'trade', [[2024, 2025]]]],
  ['=HENAN.TRADE(A1&"市",B1&"H1")', ['济源市', '2025H1']],
];

describe('givenArguments', () => {
  it.each(cases)('hands over the values of %s', (formula, expected) => {
    expect(given(formula)).toEqual({ ok: true, given: expected });
  });

  it.each<[string, string, string]>([
    ['=HENAN.TRADE(A3,2025)', 'A3', '#N/A'],
    ['=HENAN.TRADE(C9,2025)', 'C9', ''],
    ['=HENAN.TRADE(A1,YEAR(B1))', 'YEAR(B1)', ''],
  ])('cannot tell the arguments of %s', (formula, argument, error) => {
    expect(given(formula)).toEqual({ ok: false, argument, error });
  });
});
