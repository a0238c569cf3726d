/** A rectangle by its 0-based first row and column and its size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const letters = 26;

/** `AA` of 26. */
export function columnName(column: number): string {
  const name = String.fromCharCode(65 + (column % letters));
  return column < letters ? name : columnName(Math.floor(column / letters) - 1) + name;
}

/** The 0-based column of a name. */
export function columnOf(name: string): number {
  let column = 0;
  for (const letter of name) column = column * letters + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * The address of an area, as Excel writes it.
 *
 * @example
 * formatAddress({ row: 1, column: 1, rows: 3, columns: 26 }); // => 'B2:AA4'
 */
export function formatAddress({ row, column, rows, columns }: Area): string {
  const first = `${columnName(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** The address of one cell by its 0-based row and column: `B2` of 1, 1. */
export function formatCell(row: number, column: number): string {
  return formatAddress({ row, column, rows: 1, columns: 1 });
}

const pattern =
  /^\$?(?<left>[A-Z]{1,3})\$?(?<top>\d{1,7})(?::\$?(?<right>[A-Z]{1,3})\$?(?<bottom>\d{1,7}))?$/iu;

/**
 * The area of an address without its sheet, or undefined for anything else, such as a defined name.
 *
 * @example
 * parseAddress('$B$2:d4'); // => { row: 1, column: 1, rows: 3, columns: 3 }
 * parseAddress('Total'); // => undefined
 */
export function parseAddress(address: string): Area | undefined {
  const groups = pattern.exec(address)?.groups;
  if (groups === undefined) return undefined;
  const { left = '', top = '', right = left, bottom = top } = groups;
  const [one, other] = [columnOf(left.toUpperCase()), columnOf(right.toUpperCase())];
  const [first, last] = [Number(top) - 1, Number(bottom) - 1];
  return {
    row: Math.min(first, last),
    column: Math.min(one, other),
    rows: Math.abs(last - first) + 1,
    columns: Math.abs(other - one) + 1,
  };
}

/** The part of an address behind its sheet: `B2` of `'2025 年'!B2`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** What two areas have in common; undefined where that is nothing. */
export function commonArea(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
