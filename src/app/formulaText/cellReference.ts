import { columnName, columnOf, formatAddress } from '../ports/cellAddress.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';

/** A cell as a formula refers to it. */
export interface CellReference {
  /** Absent for the formula's own sheet. */
  readonly sheet?: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** Whether it stays when the formula is copied: `A$3`, `$A3`. */
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** One cell or a rectangle of them. */
export interface ParsedReference {
  readonly from: CellReference;
  /** Absent for one cell. */
  readonly to?: CellReference;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

const pattern =
  /^(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^\s'!"():;,+\-*/&=<>^{}@#]+))!)?(?<cell>\$?[a-z]{1,3}\$?\d{1,7})(?::(?<other>\$?[a-z]{1,3}\$?\d{1,7}))?$/iu;
const cellPattern = /^(?<columnMark>\$?)(?<column>[a-z]{1,3})(?<rowMark>\$?)(?<row>\d{1,7})$/iu;

/**
 * Reads a reference in A1 notation, with or without a sheet; undefined for anything else, such as a defined name.
 *
 * @example
 * parseReference("'2025 年'!$A3"); // => { from: { sheet: '2025 年', row: 2, column: 0, columnFixed: true, … } }
 * parseReference('XFE1'); // => undefined, beyond the last column
 */
export function parseReference(text: string): ParsedReference | undefined {
  const groups = pattern.exec(text.trim())?.groups;
  if (groups === undefined) return undefined;
  const sheet = groups['quoted']?.replaceAll("''", "'") ?? groups['plain'];
  const from = parseCell(groups['cell'] ?? '', sheet);
  if (from === undefined) return undefined;
  if (groups['other'] === undefined) return { from };
  const to = parseCell(groups['other'], undefined);
  return to === undefined ? undefined : { from, to };
}

function parseCell(text: string, sheet: string | undefined): CellReference | undefined {
  const groups = cellPattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const column = columnOf((groups['column'] ?? '').toUpperCase());
  const row = Number(groups['row']) - 1;
  if (row < 0 || row >= lastRow || column >= lastColumn) return undefined;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    row,
    column,
    rowFixed: groups['rowMark'] === '$',
    columnFixed: groups['columnMark'] === '$',
  };
}

/** A cell in A1 notation, its sheet quoted where it must be. */
export function referenceText(cell: CellReference): string {
  const { sheet, row, column, rowFixed, columnFixed } = cell;
  const address = `${columnFixed ? '$' : ''}${columnName(column)}${rowFixed ? '$' : ''}${row + 1}`;
  return sheet === undefined ? address : `${sheetText(sheet)}!${address}`;
}

/** Quotes are needed but for plain words; a word with digits may be read as a cell (Q1, FY2025). */
function sheetText(sheet: string): string {
  return /^[\p{L}_]+$/u.test(sheet) && !/^(?:r|c|rc)$/iu.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/** The range that a reference leads to from a sheet, without its dollar signs. */
export function referenceRange({ from, to }: ParsedReference, ownSheet: string): RangeAddress {
  const last = to ?? from;
  const [row, column] = [Math.min(from.row, last.row), Math.min(from.column, last.column)];
  const rows = Math.abs(last.row - from.row) + 1;
  const columns = Math.abs(last.column - from.column) + 1;
  return { sheet: from.sheet ?? ownSheet, address: formatAddress({ row, column, rows, columns }) };
}
