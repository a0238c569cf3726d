import { type Area, sheetLimits } from './area.ts';

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

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(column: string | undefined, row: string | undefined): Corner {
  return {
    row: row === undefined ? null : Number(row) - 1,
    column: column === undefined ? null : columnIndex(column),
  };
}

function span(from: number, to: number): { readonly start: number; readonly length: number } {
  return { start: Math.min(from, to), length: Math.abs(to - from) + 1 };
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
  const groups = pattern.exec(reference.replaceAll('$', '').toUpperCase())?.groups;
  if (groups === undefined) return null;
  const single = !reference.includes(':');
  const first = corner(groups['firstColumn'], groups['firstRow']);
  const last = single ? first : corner(groups['lastColumn'], groups['lastRow']);
  const whole = first.row === null || first.column === null;
  if (single && whole) return null;
  if ((first.row === null) !== (last.row === null)) return null;
  if ((first.column === null) !== (last.column === null)) return null;
  if (first.row === null && first.column === null) return null;
  const rows = span(first.row ?? 0, last.row ?? sheetLimits.rows - 1);
  const columns = span(first.column ?? 0, last.column ?? sheetLimits.columns - 1);
  if (rows.start + rows.length > sheetLimits.rows) return null;
  if (columns.start + columns.length > sheetLimits.columns) return null;
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
