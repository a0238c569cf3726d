import { parseArea } from '../grid/address.ts';
import { mapArea, type Area } from '../grid/area.ts';
import type { SheetGrid } from '../grid/grid.ts';
import { parseInput, type CellEntry } from '../grid/parseInput.ts';
import type { SheetFile } from './bookFile.ts';

function toEntry(cell: string | number | boolean | null | undefined): CellEntry {
  if (typeof cell === 'string') return parseInput(cell);
  return { formula: null, value: cell ?? null };
}

function writeSheetCells(sheet: SheetGrid, rows: SheetFile['cells']): void {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return;
  const area: Area = { row: 0, column: 0, rows: rows.length, columns };
  sheet.write(
    area,
    mapArea(area, (row, column) => toEntry(rows[row]?.[column])),
  );
}

function applyLook(
  sheet: SheetGrid,
  { range, numberFormat, ...given }: SheetFile['looks'][number],
): void {
  const area = parseArea(range);
  if (area === null) return;
  if (numberFormat !== undefined)
    sheet.setNumberFormats(
      area,
      mapArea(area, () => numberFormat),
    );
  const format = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  sheet.setFormat(area, format);
}

/** Writes a sheet of a book file into an empty sheet: looks first, so that numbers are written into their formats. */
export function fillSheet(sheet: SheetGrid, file: SheetFile): void {
  for (const [letter, pixels] of Object.entries(file.columnWidths)) {
    const column = parseArea(`${letter}:${letter}`)?.column;
    if (column !== undefined) sheet.setColumnWidths(column, 1, pixels);
  }
  for (const [row, pixels] of Object.entries(file.rowHeights))
    sheet.setRowHeights(Number(row) - 1, 1, pixels);
  writeSheetCells(sheet, file.cells);
  for (const look of file.looks) applyLook(sheet, look);
  if (file.freeze !== undefined) sheet.freeze(file.freeze.rows, file.freeze.columns);
}
