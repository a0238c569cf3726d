import { sheetLimits, type Area } from './area.ts';

const pattern =
  /^(?<firstColumn>[A-Z]{1,3})?(?<firstRow>[1-9]\d{0,6})?(?::(?<lastColumn>[A-Z]{1,3})?(?<lastRow>[1-9]\d{0,6})?)?$/u;

/**
 * Names a zero-based column.
 *
 * @example
 * columnName(27); // => 'AB'
 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCodePoint(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name) index = index * 26 + (letter.codePointAt(0) ?? 0) - 64;
  return index - 1;
}

interface Span {
  readonly start: number;
  readonly length: number;
}

/** From one index to another, in either order; the whole way where neither is given, null where only one is. */
function span(from: number | null, to: number | null, limit: number): Span | null {
  if (from === null && to === null) return { start: 0, length: limit };
  if (from === null || to === null) return null;
  const start = Math.min(from, to);
  const length = Math.abs(to - from) + 1;
  return start + length > limit ? null : { start, length };
}

function rowIndex(row: string | undefined): number | null {
  return row === undefined ? null : Number(row) - 1;
}

function columnIndexOf(column: string | undefined): number | null {
  return column === undefined ? null : columnIndex(column);
}

type ReferenceParts = Readonly<Record<string, string | undefined>>;

/** The parts of a reference; a single cell is a range from itself to itself. */
function partsOf(reference: string): ReferenceParts | null {
  const groups = pattern.exec(reference.replaceAll('$', '').toUpperCase())?.groups;
  if (groups === undefined) return null;
  const { firstColumn, firstRow } = groups;
  if (reference.includes(':')) return (firstColumn ?? firstRow) === undefined ? null : groups;
  const isCell = firstColumn !== undefined && firstRow !== undefined;
  return isCell ? { ...groups, lastColumn: firstColumn, lastRow: firstRow } : null;
}

/**
 * Reads an A1 reference without its sheet; null where it is none or lies outside the sheet.
 *
 * @example
 * parseArea('$B$4:A2'); // => { row: 1, column: 0, rows: 3, columns: 2 }
 * parseArea('C:C');     // => { row: 0, column: 2, rows: 1048576, columns: 1 }
 * parseArea('XFE1');    // => null
 */
export function parseArea(reference: string): Area | null {
  const parts = partsOf(reference);
  if (parts === null) return null;
  const { firstColumn, firstRow, lastColumn, lastRow } = parts;
  const rows = span(rowIndex(firstRow), rowIndex(lastRow), sheetLimits.rows);
  const columns = span(columnIndexOf(firstColumn), columnIndexOf(lastColumn), sheetLimits.columns);
  if (rows === null || columns === null) return null;
  return { row: rows.start, column: columns.start, rows: rows.length, columns: columns.length };
}

/**
 * Writes a rectangle as Excel does.
 *
 * @example
 * formatArea({ row: 0, column: 2, rows: 1048576, columns: 1 }); // => 'C:C'
 */
export function formatArea(area: Area): string {
  const lastRow = area.row + area.rows;
  const lastColumn = columnName(area.column + area.columns - 1);
  if (area.rows === sheetLimits.rows) return `${columnName(area.column)}:${lastColumn}`;
  if (area.columns === sheetLimits.columns) return `${area.row + 1}:${lastRow}`;
  const start = `${columnName(area.column)}${area.row + 1}`;
  const end = `${lastColumn}${lastRow}`;
  return start === end ? start : `${start}:${end}`;
}

/**
 * Writes a rectangle with `$` before its columns, or before its rows too.
 *
 * @example
 * formatFixed({ row: 1, column: 0, rows: 3, columns: 1 }, 'columns'); // => '$A2:$A4'
 */
export function formatFixed(area: Area, fixed: 'columns' | 'cells'): string {
  return formatArea(area).replaceAll(fixed === 'columns' ? /[A-Z]+/gu : /[A-Z]+|\d+/gu, '$$$&');
}
