import { formatCell } from '../app/ports/cellAddress.ts';
import type { HostIssue } from '../app/ports/hostIssue.ts';
import type { CellState } from '../app/ports/undoStep.ts';
import type { BlockPlan } from './blockPlan.ts';

/** A message need not list more. */
const mostListed = 5;

/**
 * Why a block must not be written: cells that are not empty stand in its way.
 *
 * @param corner 0-based row and column where the block begins
 */
export function occupiedCells(
  plan: BlockPlan,
  before: CellState,
  corner: { readonly sheet: string; readonly row: number; readonly column: number },
): HostIssue | undefined {
  const cells: string[] = [];
  for (let row = 0; row < plan.rows; row += 1) {
    for (let column = 0; column < plan.columns; column += 1) {
      const isEmpty = (before.formulas[row]?.[column] ?? '') === '';
      if (isEmpty || plan.cell(row, column) === undefined) continue;
      cells.push(formatCell(corner.row + row, corner.column + column));
    }
  }
  if (cells.length === 0) return undefined;
  const { sheet } = corner;
  return {
    code: 'would-overwrite',
    sheet,
    cells: cells.slice(0, mostListed),
    count: cells.length,
  };
}
