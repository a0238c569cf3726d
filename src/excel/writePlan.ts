import type { CellContent } from '../app/ports/block.ts';
import type { CellState, UndoStep } from '../app/ports/undoStep.ts';
import type { BlockPlan } from './blockPlan.ts';
import { entryOf, formatOf, type CellEntry } from './cellInput.ts';
import { shownValues } from './readSelection.ts';

/** The two matrices that are set on the range of a plan. */
export interface RangeInput {
  readonly formulas: CellEntry[][];
  readonly numberFormats: (string | null)[][];
}

/** What is set on the range of a plan; a cell that an answer will spill into is emptied, as else it would not spill. */
export function rangeInput(plan: BlockPlan, before: CellState): RangeInput {
  return {
    formulas: mapCells(plan, (content, row, column) => {
      if (content === undefined) return null;
      if (content.kind !== 'spilled') return entryOf(content);
      return (before.formulas[row]?.[column] ?? '') === '' ? null : '';
    }),
    numberFormats: mapCells(plan, (content, row, column) =>
      content === undefined ? null : formatOf(content, before.numberFormats[row]?.[column] ?? ''),
    ),
  };
}

function mapCells<Value>(
  plan: BlockPlan,
  read: (content: CellContent | undefined, row: number, column: number) => Value,
): Value[][] {
  return Array.from({ length: plan.rows }, (_row, row) =>
    Array.from({ length: plan.columns }, (_column, column) =>
      read(plan.cell(row, column), row, column),
    ),
  );
}

/** Sets a plan on its range; formats first, as a formula in a cell of text format would stay text. */
export function setRange(range: Excel.Range, { formulas, numberFormats }: RangeInput): void {
  range.numberFormat = numberFormats;
  range.formulas = formulas;
}

/** How to take back what was set, once the formulas have been read again. */
export function cellsStep(
  place: { readonly sheet: string; readonly address: string },
  { formulas }: RangeInput,
  before: CellState,
  range: Excel.Range,
): UndoStep {
  const shown = shownValues(range.formulas);
  const after = formulas.map((row, i) =>
    row.map((entry, j) => (entry === null ? null : (shown[i]?.[j] ?? ''))),
  );
  return { kind: 'cells', ...place, before, after };
}
