import { describe, expect, it } from 'vitest';
import type { CellChange } from '../../src/excel/cellChange.ts';
import type { CellSnapshot } from '../../src/excel/cellSnapshot.ts';
import { cellsSteps, keptCells } from '../../src/excel/cellsSteps.ts';
import type { CellOutcome } from '../../src/excel/writePart.ts';

const cell = (formula: string | number, numberFormat = 'General'): CellSnapshot => ({
  formula,
  value: formula,
  numberFormat,
});

const outcome = (
  [row, column]: readonly [number, number],
  change: Partial<CellChange>,
  shown: Partial<CellOutcome>,
): CellOutcome => ({
  change: {
    sheet: '模型',
    row,
    column,
    expected: { held: { formula: '', isFormula: false }, numberFormat: 'General' },
    entry: null,
    numberFormat: null,
    ...change,
  },
  before: cell(''),
  shown: cell(''),
  isKept: false,
  ...shown,
});

const written = outcome([1, 1], { entry: 7, numberFormat: '0' }, { shown: cell(7, '0') });
const formatted = outcome(
  [1, 2],
  { numberFormat: '0%' },
  { before: cell(1), shown: cell(1, '0%') },
);
const emptied = outcome([2, 1], { entry: '', isSpilled: true }, { before: cell('x') });
const kept = outcome([2, 2], {}, { before: cell('mine'), shown: cell('mine'), isKept: true });

describe('cellsSteps', () => {
  it('joins neighbours, and tells how each later change is seen', () => {
    expect(cellsSteps([written, formatted, emptied, kept])).toEqual([
      {
        kind: 'cells',
        sheet: '模型',
        address: 'B2:C3',
        before: {
          formulas: [
            ['', 1],
            ['x', 'mine'],
          ],
          values: [
            ['', 1],
            ['x', 'mine'],
          ],
          numberFormats: [
            ['General', 'General'],
            ['General', 'General'],
          ],
        },
        after: [
          [
            { isEntered: true, held: { formula: 7, isFormula: false }, numberFormat: '0' },
            { isEntered: false, held: null, numberFormat: '0%' },
          ],
          [{ isEntered: true, held: null, numberFormat: null }, null],
        ],
      },
    ]);
  });

  it('has none for what was left as it stood', () => {
    expect(cellsSteps([kept])).toEqual([]);
  });
});

it('keptCells names the cells that hold what somebody entered', () => {
  expect(keptCells([written, kept])).toEqual([{ sheet: '模型', address: 'C3' }]);
});
