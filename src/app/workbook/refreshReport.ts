import type { FormulaCell } from '../ports/formulaCell.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { AnsweredCell } from './answeredCell.ts';

/** A cell that shows something else than before. */
export interface ChangedCell {
  readonly cell: FormulaCell;
  readonly before: ShownValue;
}

/** A cell that shows an error. */
export interface FailedCell {
  readonly cell: FormulaCell;
  /** Why, where it is a function of ours that fails; undefined for an error that Excel makes of its answer. */
  readonly message: string | undefined;
}

/** What a refresh did. */
export interface RefreshReport {
  /** Cells whose formulas call a function of ours. */
  readonly found: number;
  readonly answered: number;
  readonly changed: readonly ChangedCell[];
  readonly failed: readonly FailedCell[];
}

/**
 * Compares cells before and after they were entered again.
 *
 * @param failures the cells that show an error afterwards, with what their calls answer
 */
export function refreshReport(
  before: readonly FormulaCell[],
  after: readonly FormulaCell[],
  failures: readonly AnsweredCell[],
): RefreshReport {
  const failed = failures.map(({ cell, calls }) => ({
    cell,
    message: calls.flatMap((call) => (call.ok ? [] : (call.message ?? [])))[0],
  }));
  const changed = after.flatMap((cell, index) => {
    const value = before[index]?.value ?? '';
    return value === cell.value ? [] : [{ cell, before: value }];
  });
  return { found: after.length, answered: after.length - failed.length, changed, failed };
}
