import { formatFixed } from './address.ts';
import { intersectAreas, type Area } from './area.ts';
import { quoteSheetName } from './sheetAddress.ts';

/** A table as formulas refer to it. */
export interface ReferredTable {
  readonly name: string;
  readonly sheet: string;
  /** With its header, and its totals where it has some. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

/** The cell that holds a formula. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A text, a quoted sheet's name, or a structured reference with the name before it and brackets to two levels. */
const piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?<inside>(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\]/gu;

/**
 * A formula with its structured references as A1 ones; undefined where one names a table or column that is not there, or no row that
 * the cell shares.
 *
 * @example
 * // In B2 of a table A1:C4 with the column 地区
 * withoutStructured('=TRADE([@地区],2025)&"[x]"', place, tables); // => '=TRADE($A2,2025)&"[x]"'
 */
export function withoutStructured(
  formula: string,
  place: FormulaPlace,
  tables: readonly ReferredTable[],
): string | undefined {
  let plain = '';
  let end = 0;
  for (const match of formula.matchAll(piece)) {
    const { name, inside } = match.groups ?? {};
    if (inside === undefined) continue;
    const reference = resolved({ name, inside }, place, tables);
    if (reference === undefined) return undefined;
    plain += formula.slice(end, match.index) + reference;
    end = match.index + match[0].length;
  }
  return plain + formula.slice(end);
}

interface Reference {
  readonly name: string | undefined;
  readonly inside: string;
}

function resolved(
  { name, inside }: Reference,
  place: FormulaPlace,
  tables: readonly ReferredTable[],
): string | undefined {
  const table = tables.find((each) =>
    name === undefined ? holds(each, place) : isSame(each.name, name),
  );
  const asked = table === undefined ? undefined : askedOf(inside);
  if (table === undefined || asked === undefined) return undefined;
  const named = asked.columns.map((column) =>
    table.columns.findIndex((header) => isSame(header, column)),
  );
  const rows = rowsOf(asked.rows, table, place);
  if (named.includes(-1) || rows === undefined) return undefined;
  const [first, last] =
    named.length === 0 ? [0, table.columns.length - 1] : [Math.min(...named), Math.max(...named)];
  const area = { ...rows, column: table.area.column + first, columns: last - first + 1 };
  const sheet = table.sheet === place.sheet ? '' : `${quoteSheetName(table.sheet)}!`;
  return `${sheet}${formatFixed(area, asked.rows === 'this' ? 'columns' : 'cells')}`;
}

type Rows = 'this' | 'data' | 'all' | 'headers' | 'totals';

interface Asked {
  readonly rows: Rows;
  readonly columns: readonly string[];
}

const specifiers: ReadonlyMap<string, Rows> = new Map([
  ['#all', 'all'],
  ['#data', 'data'],
  ['#headers', 'headers'],
  ['#totals', 'totals'],
  ['#this row', 'this'],
]);

/** What stands between the outer brackets: `@地区`, `#All`, `[#Headers],[地区]`, `[2024]:[2025]`. */
function askedOf(inside: string): Asked | undefined {
  const isThisRow = inside.startsWith('@');
  const rest = isThisRow ? inside.slice(1) : inside;
  const parts = rest.includes('[')
    ? [...rest.matchAll(/\[(?<part>(?:[^[\]']|'.)*)\]/gu)].map(
        ({ groups }) => groups?.['part'] ?? '',
      )
    : [rest].filter((part) => part.trim() !== '');
  const said = parts.filter((part) => part.startsWith('#'));
  const columns = parts.filter((part) => !part.startsWith('#')).map(plainColumn);
  const named = said.map((part) => specifiers.get(part.trim().toLowerCase()));
  if (named.length > 1 || columns.length > 2) return undefined;
  const [rows = isThisRow ? 'this' : 'data'] = named;
  return named.length === 1 && named[0] === undefined ? undefined : { rows, columns };
}

/** `'` lets the character behind it stand for itself. */
const plainColumn = (text: string): string => text.trim().replaceAll(/'(?<kept>.)/gu, '$<kept>');

function rowsOf(
  rows: Rows,
  { area, hasTotals }: ReferredTable,
  place: FormulaPlace,
): Pick<Area, 'row' | 'rows'> | undefined {
  const end = area.row + area.rows;
  const data = { row: area.row + 1, rows: area.rows - 1 - (hasTotals ? 1 : 0) };
  const isInData = place.row >= data.row && place.row < data.row + data.rows;
  switch (rows) {
    case 'this':
      return isInData ? { row: place.row, rows: 1 } : undefined;
    case 'data':
      return data;
    case 'all':
      return { row: area.row, rows: area.rows };
    case 'headers':
      return { row: area.row, rows: 1 };
    case 'totals':
      return hasTotals ? { row: end - 1, rows: 1 } : undefined;
  }
}

function holds({ sheet, area }: ReferredTable, { row, column, ...place }: FormulaPlace): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet === place.sheet && intersectAreas(area, cell) !== null;
}

const isSame = (left: string, right: string): boolean =>
  left.trim().toLowerCase() === right.trim().toLowerCase();
