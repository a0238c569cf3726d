import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import {
  cellSides,
  type BookCopy,
  type CellLooks,
  type SheetSnapshot,
} from '../app/ports/bookSnapshot.ts';
import { formatAddress, parseAddress, type Area } from '../app/ports/cellAddress.ts';
import { isErrorValue } from '../app/ports/errorValue.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { ShownValue } from '../app/ports/selection.ts';

/** The file of a workbook: values with their formats and looks, notes and links; no formula and no trace of the add-in. */
export async function copyFile(book: BookCopy): Promise<Uint8Array> {
  return writeXlsx({
    sheets: book.sheets.map((sheet) => writeSheet(sheet, book)),
    namedRanges: book.names.map(({ name, range }) => ({ name, range: absolute(range) })),
  });
}

function writeSheet(sheet: SheetSnapshot, { notes, links }: BookCopy): WriteSheet {
  const { name, area, visibility, merges, widths, heights, frozen } = sheet;
  const cells = cellsOf(sheet);
  const add = (at: RangeAddress, more: Partial<Cell>): void => {
    const place = parseAddress(at.address);
    if (place === undefined || at.sheet !== name) return;
    const key = `${place.row},${place.column}`;
    cells.set(key, { ...cells.get(key), ...more });
  };
  for (const note of notes) add(note, { comment: { text: note.text } });
  for (const link of links) add(link, { hyperlink: { target: link.text } });
  return {
    name,
    cells,
    columns: [
      ...Array.from({ length: area.column }, () => ({})),
      ...widths.map((width) => (width === 0 ? { hidden: true } : { width })),
    ],
    rowDefs: new Map(
      heights.map((height, at) => [area.row + at, height === 0 ? { hidden: true } : { height }]),
    ),
    merges: merges.map(mergeOf),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    hidden: visibility === 'hidden',
    veryHidden: visibility === 'very-hidden',
  };
}

function cellsOf({
  area,
  values,
  numberFormats,
  looks,
}: SheetSnapshot): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [i, line] of values.entries()) {
    for (const [j, value] of line.entries()) {
      const style = styleOf(numberFormats[i]?.[j] ?? '', looks[i]?.[j]);
      if (value === '' && style === undefined) continue;
      const key = `${area.row + i},${area.column + j}`;
      cells.set(key, { ...contentOf(value), ...(style === undefined ? {} : { style }) });
    }
  }
  return cells;
}

function contentOf(value: ShownValue): Partial<Cell> {
  if (value === '') return { value: null, type: 'empty' };
  if (typeof value === 'number') return { value, type: 'number' };
  if (typeof value === 'boolean') return { value, type: 'boolean' };
  return { value, type: isErrorValue(value) ? 'error' : 'string' };
}

function styleOf(numberFormat: string, looks: CellLooks | undefined): CellStyle | undefined {
  const isUsual = numberFormat === '' || numberFormat === 'General';
  const style: CellStyle = { ...(isUsual ? {} : { numFmt: numberFormat }), ...looksStyle(looks) };
  return Object.keys(style).length === 0 ? undefined : style;
}

function looksStyle(looks: CellLooks | undefined): CellStyle {
  if (looks === undefined) return {};
  const { bold, italic, underline, fontName: name, fontSize: size, fontColor, fillColor } = looks;
  const { horizontal, vertical, wrap: wrapText } = looks;
  const font = given({ bold, italic, underline, name, size, color: colorOf(fontColor) });
  const alignment = given({ horizontal, vertical, wrapText });
  const border = borderOf(looks);
  const fgColor = colorOf(fillColor);
  const solid = { type: 'pattern', pattern: 'solid' } as const;
  return {
    ...(font === undefined ? {} : { font }),
    ...(alignment === undefined ? {} : { alignment }),
    ...(border === undefined ? {} : { border }),
    ...(fgColor === undefined ? {} : { fill: { ...solid, fgColor } }),
  };
}

function borderOf({ borders = {} }: CellLooks): CellStyle['border'] {
  const sides = cellSides.flatMap((side) => {
    const look = borders[side];
    if (look === undefined) return [];
    const color = colorOf(look.color);
    return [[side, { style: look.line, ...(color === undefined ? {} : { color }) }] as const];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

type Given<Members> = { [Name in keyof Members]?: NonNullable<Members[Name]> };

/** The members that are there; undefined for none. */
function given<Members extends object>(members: Members): Given<Members> | undefined {
  const there = Object.entries(members).filter(([, value]) => value !== undefined);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only members that are undefined were left out
  return there.length === 0 ? undefined : (Object.fromEntries(there) as Given<Members>);
}

const colorOf = (color: string | undefined): { readonly rgb: string } | undefined =>
  color === undefined ? undefined : { rgb: color.replace('#', '').toUpperCase() };

const mergeOf = ({
  row,
  column,
  rows,
  columns,
}: Area): NonNullable<WriteSheet['merges']>[number] => ({
  startRow: row,
  startCol: column,
  endRow: row + rows - 1,
  endCol: column + columns - 1,
});

/** `'2025 年'!$B$2:$C$3`. */
function absolute({ sheet, address }: RangeAddress): string {
  const area = parseAddress(address);
  const fixed =
    area === undefined
      ? address
      : formatAddress(area).replaceAll(/[A-Z]+|\d+/gu, (part) => `$${part}`);
  return `'${sheet.replaceAll("'", "''")}'!${fixed}`;
}
