import type { CellState } from '../app/ports/undoStep.ts';
import { restoredEntry } from './cellInput.ts';

/**
 * Sets a range back to what it held before.
 *
 * @param isKept whether the content of a cell stays as it is; its number format is set back all the same
 */
export function restoreCells(
  range: Excel.Range,
  before: CellState,
  isKept: (row: number, column: number) => boolean,
): void {
  range.numberFormat = before.numberFormats.map((row) => [...row]);
  const formulas = before.formulas.map((row, i) =>
    row.map((formula, j) =>
      isKept(i, j) ? null : restoredEntry(formula, before.values[i]?.[j] ?? ''),
    ),
  );
  if (formulas.flat().some((entry) => entry !== null)) range.formulas = formulas;
}
