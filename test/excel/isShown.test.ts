import { expect, it } from 'vitest';
import type { FormulaCell } from '../../src/app/ports/formulaCell.ts';
import type { ShownValue } from '../../src/app/ports/selection.ts';
import { isShown } from '../../src/excel/isShown.ts';

const single = '=HENAN.TRADE("济源",2025)';
const rounded = '=ROUND(HENAN.TRADE("济源",2025),0)';

const cell = (formula: string, value: ShownValue): FormulaCell => ({
  sheet: 'S',
  address: 'A1',
  formula,
  value,
  numberFormat: 'General',
  ...(String(value).startsWith('#') ? { error: String(value) } : {}),
});

it.each([
  ['its answer', single, 600, [600], 0, true],
  ['its old value', single, 527.7, [600], 2000, false],
  ['its old value for long', single, 527.7, [600], 6000, true],
  ['its last answer of several', single, 600, [527.7, 600], 0, true],
  ['another of its answers while calls come', single, 527.7, [527.7, 600], 0, false],
  ['the first of many that spill', single, 1, [1, 2, 3], 2000, true],
  ['an answer that finds no room', single, '#SPILL!', [600], 2000, true],
  ['that it waits', single, '#BUSY!', [600], 60_000, false],
  ['an error that is its answer', single, '#N/A', ['#N/A'], 0, true],
  ['nothing of a call, while others come', single, 527.7, [], 500, false],
  ['nothing of a call, when no more come', single, 527.7, [], 2000, true],
  ['a formula around its answer, while calls come', rounded, 600, [600.2], 500, false],
  ['a formula around its answer, when no more come', rounded, 528, [528.1], 2000, true],
])('a cell shows %s', (_name, formula, value, answers, quietFor, expected) => {
  expect(isShown(formula, cell(formula, value), { answers, calls: 9, quietFor })).toBe(expected);
});

it('waits longer until Excel sends its first call', () => {
  const heard = { answers: [], calls: 0 };
  expect(isShown(single, cell(single, 1), { ...heard, quietFor: 2000 })).toBe(false);
  expect(isShown(single, cell(single, 1), { ...heard, quietFor: 4000 })).toBe(true);
});

it('does not wait for what is no longer there', () => {
  const heard = { answers: [600], calls: 9, quietFor: 0 };
  expect(isShown(single, cell('mine', 'mine'), heard)).toBe(true);
  expect(isShown(single, undefined, heard)).toBe(true);
});
