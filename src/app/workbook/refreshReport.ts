import type { FormulaCell } from '../ports/formulaCell.ts';
import { placeKey } from '../ports/placeKey.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { LeftCell, Recalculated } from '../ports/workbookPort.ts';
import type { AnsweredCell } from './answeredCell.ts';
import { groupCells, type CellGroup } from './groupCells.ts';

/** A cell that shows something else than before. */
export interface ChangedCell extends RangeAddress {
  readonly before: ShownValue;
  readonly after: ShownValue;
}

/** A cell that shows an error. */
export interface FailedCell extends RangeAddress {
  readonly error: string;
  /** The reason, where our own function fails; undefined for an error that Excel makes of its answer. */
  readonly message: string | undefined;
}

/** What a refresh did, each kind by sheet and reason. */
export interface RefreshReport {
  /** Cells whose formulas call a function of ours. */
  readonly found: number;
  readonly answered: number;
  readonly changed: readonly CellGroup<ChangedCell>[];
  readonly failed: readonly CellGroup<FailedCell>[];
  /** Cells that somebody changed meanwhile: they hold what was entered. */
  readonly kept: readonly CellGroup<RangeAddress>[];
  /** Cells whose formulas could not be entered again, so that what rests on them may be old. */
  readonly left: readonly CellGroup<LeftCell>[];
}

/**
 * Compares cells before and after they were calculated again.
 *
 * @param failures the cells that show an error afterwards, with what their calls answer
 */
export function refreshReport(
  before: readonly FormulaCell[],
  { cells, kept, left }: Recalculated,
  failures: readonly AnsweredCell[],
): RefreshReport {
  const foreign = new Set(kept.map(placeKey));
  const changed = cells.flatMap((cell, index): readonly ChangedCell[] => {
    const { sheet, address, value: after } = cell;
    const shown = before[index]?.value ?? '';
    const isSame = shown === after || foreign.has(placeKey(cell));
    return isSame ? [] : [{ sheet, address, before: shown, after }];
  });
  const failed = failures.map(({ cell, calls }): FailedCell => {
    const { sheet, address, error = '' } = cell;
    const message = calls.flatMap((call) => (call.ok ? [] : (call.message ?? [])))[0];
    return { sheet, address, error, message };
  });
  return {
    found: cells.length,
    answered: cells.length - failed.length - kept.length,
    changed: groupCells(changed, () => ''),
    failed: groupCells(failed, ({ error, message = '' }) => `${error} ${message}`.trim()),
    kept: groupCells(kept, () => ''),
    left: groupCells(left, ({ reason }) => reason),
  };
}
