import type { Area } from '../grid/area.ts';

/** A cell's zero-based position. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

function columnRuns(cells: readonly CellPosition[]): Area[] {
  const sorted = cells.toSorted((one, other) => one.column - other.column || one.row - other.row);
  const found: Area[] = [];
  for (const { row, column } of sorted) {
    const last = found.at(-1);
    if (last !== undefined && last.column === column && last.row + last.rows === row) {
      found[found.length - 1] = { ...last, rows: last.rows + 1 };
    } else {
      found.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return found;
}

/** Covers cells with rectangles, each cell once: runs down a column first, then equal runs side by side. */
export function groupCells(cells: readonly CellPosition[]): Area[] {
  const found: Area[] = [];
  for (const run of columnRuns(cells)) {
    const index = found.findIndex(
      ({ row, rows, column, columns }) =>
        row === run.row && rows === run.rows && column + columns === run.column,
    );
    const neighbour = found[index];
    if (neighbour === undefined) found.push(run);
    else found[index] = { ...neighbour, columns: neighbour.columns + 1 };
  }
  return found;
}
