import { cellRectangles, type CellPlace } from './cellRectangles.ts';
import type { SheetArea } from './readAreas.ts';

/** Part of a sheet with the cells in it that are wanted. */
export interface CoveringArea<Cell extends CellPlace> extends SheetArea {
  readonly cells: readonly Cell[];
}

/** So many cells that nobody asked for, most of them empty, cost what an object of its own costs in a request and its answer. */
const spareCells = 30;

interface Covering<Cell> {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
  /** Rectangles that the cells fill. */
  readonly count: number;
  readonly cells: Cell[];
}

/**
 * Areas that hold all of these cells, so that many are read with few objects: cells that fill a rectangle, and those that stand apart
 * together with what lies between them, where that is not more than they would cost one by one.
 */
export function coveringAreas<Cell extends CellPlace>(
  cells: readonly Cell[],
): readonly CoveringArea<Cell>[] {
  const all: Covering<Cell>[] = [];
  for (const rectangle of cellRectangles(cells)) {
    const { sheet, row, column, rows, columns } = rectangle;
    const [bottom, right] = [row + rows, column + columns];
    const next = { sheet, row, column, bottom, right, count: 1, cells: rectangle.cells.flat() };
    const last = all.at(-1);
    const joined = last?.sheet === sheet ? join(last, next) : undefined;
    if (joined === undefined) all.push(next);
    else all[all.length - 1] = joined;
  }
  return all.map(({ sheet, row, column, bottom, right, cells: wanted }) => {
    const [rows, columns] = [bottom - row, right - column];
    return { sheet, row, column, rows, columns, cells: wanted };
  });
}

/** Undefined where too much lies between. */
function join<Cell>(one: Covering<Cell>, other: Covering<Cell>): Covering<Cell> | undefined {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const bottom = Math.max(one.bottom, other.bottom);
  const right = Math.max(one.right, other.right);
  const count = one.count + other.count;
  const spare = (bottom - row) * (right - column) - one.cells.length - other.cells.length;
  if (spare > spareCells * (count - 1)) return undefined;
  // The list grows in place: a copy for each rectangle would take the square of their number.
  for (const cell of other.cells) one.cells.push(cell);
  return { sheet: one.sheet, row, column, bottom, right, count, cells: one.cells };
}

/** The cells that are wanted of an area, of which some rows may have been read. */
export function cellsOfArea<Cell extends CellPlace>({
  row,
  rows,
  cells,
}: CoveringArea<Cell>): readonly Cell[] {
  return cells.filter((cell) => cell.row >= row && cell.row < row + rows);
}
