import { expect, it } from 'vitest';
import { isTyped } from '../../../src/app/cellInspection/readCells.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';

it.each<[string, readonly (readonly ShownValue[])[] | undefined, boolean]>([
  ['a text', [['济原']], true],
  ['a number', [[2023]], true],
  ['a formula', [['=LEFT(A9,2)']], false],
  ['an empty or spilled cell', [['']], false],
  ['a cell that was not read', undefined, false],
])('isTyped of %s', (_what, formulas, expected) => {
  const cells = { values: () => undefined, formulas: () => formulas };
  expect(isTyped(cells, { sheet: '表', address: 'A1' })).toBe(expected);
});
