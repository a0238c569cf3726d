import { parseAddress, type Area } from '../app/ports/cellAddress.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';

/** One cell by its sheet and 0-based row and column. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The place of a cell, or of the first cell of a range; nothing for what is no address. */
export function placesOf({ sheet, address }: RangeAddress): readonly CellPlace[] {
  const area = parseAddress(address);
  return area === undefined ? [] : [{ sheet, row: area.row, column: area.column }];
}

export const keyOfPlace = ({ sheet, row, column }: CellPlace): string =>
  `${row},${column},${sheet}`;

/** Cells that fill a rectangle of a sheet, row by row. */
export interface CellRectangle<Cell extends CellPlace> extends Area {
  readonly sheet: string;
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * Joins cells into rectangles, so that many are read or written with few objects: neighbours in a row first, then rows of
 * the same extent below each other.
 */
export function cellRectangles<Cell extends CellPlace>(
  cells: readonly Cell[],
): readonly CellRectangle<Cell>[] {
  const sorted = cells.toSorted(
    (left, right) =>
      compareText(left.sheet, right.sheet) || left.row - right.row || left.column - right.column,
  );
  const open = new Map<string, Cell[][]>();
  const all: Cell[][][] = [];
  for (const run of runs(sorted)) {
    const [first] = run;
    if (first === undefined) continue;
    const extent = `${first.column},${run.length},${first.sheet}`;
    const above = open.get(extent);
    if (above !== undefined && above.at(-1)?.[0]?.row === first.row - 1) above.push(run);
    else {
      const rows = [run];
      open.set(extent, rows);
      all.push(rows);
    }
  }
  return all.flatMap(rectangle);
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Neighbours in a row, of cells in reading order. */
function runs<Cell extends CellPlace>(sorted: readonly Cell[]): readonly Cell[][] {
  const found: Cell[][] = [];
  let before: Cell | undefined;
  for (const cell of sorted) {
    const isNext =
      before?.sheet === cell.sheet && before.row === cell.row && before.column + 1 === cell.column;
    if (isNext) found.at(-1)?.push(cell);
    else found.push([cell]);
    before = cell;
  }
  return found;
}

function rectangle<Cell extends CellPlace>(
  cells: readonly Cell[][],
): readonly CellRectangle<Cell>[] {
  const first = cells[0]?.[0];
  if (first === undefined) return [];
  const { sheet, row, column } = first;
  return [{ sheet, row, column, rows: cells.length, columns: cells[0]?.length ?? 0, cells }];
}
