/** A rectangle of cells, zero-based: `B2:C4` is `{ row: 1, column: 1, rows: 3, columns: 2 }`. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of a worksheet in Excel. */
export const sheetLimits = { rows: 1_048_576, columns: 16_384 } as const;

/** Tells whether a rectangle lies within the sheet and has at least one cell. */
export function isOnSheet(area: Area): boolean {
  const { row, column, rows, columns } = area;
  return (
    [row, column, rows, columns].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= sheetLimits.rows &&
    column + columns <= sheetLimits.columns
  );
}

/** The cells that two rectangles share, or null. */
export function intersectAreas(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Makes a matrix of the rectangle's shape; `row` and `column` count from its own corner. */
export function mapArea<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => cell(row, column)),
  );
}

/** Some cells: a rectangle, or one cell where it has no size. */
export type AreaPart = Pick<Area, 'row' | 'column'> & Partial<Area>;

/** The smallest rectangle that holds all of some parts, or null where there are none. */
export function boundingArea(parts: Iterable<AreaPart>): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, rows = 1, columns = 1 } of parts) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows - 1);
    right = Math.max(right, column + columns - 1);
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
