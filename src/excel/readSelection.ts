import { formatAddress, type Area } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { Selection } from '../app/ports/selection.ts';
import { areaOfRange } from './areaOfRange.ts';
import { readAreas } from './readAreas.ts';
import { readExcel } from './runExcel.ts';

/** More cells than this are no table that somebody wants filled or explained. */
const mostCells = 10_000;

/** What is selected; whole rows and columns are read only as far as the sheet is used. */
export async function readSelection(): Promise<Outcome<Selection>> {
  return readExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    const first = range.getCell(0, 0);
    first.load({ text: true });
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    sheet.load({ name: true });
    await context.sync();
    const area = areaOfRange(range);
    const part = clipArea(area, used.isNullObject ? undefined : areaOfRange(used));
    const cells = await readAreas(
      context,
      [{ sheet: sheet.name, ...part }],
      ['values', 'formulas'],
    );
    if (!cells.ok) return cells;
    return done({
      sheet: sheet.name,
      text: first.text[0]?.[0] ?? '',
      address: formatAddress(area),
      ...area,
      values: cells.value.flatMap(({ rows }) => rows('values')),
      formulas: cells.value.flatMap(({ rows }) => rows('formulas')),
      clipped: part.rows !== area.rows || part.columns !== area.columns,
    });
  });
}

/**
 * The part of a selection that is read: all of a small one; else where it meets the used part of the sheet, from its first
 * cell on, with no more rows than fit.
 *
 * @param used undefined for an empty sheet
 */
export function clipArea(area: Area, used: Area | undefined): Area {
  const { row, column } = area;
  if (area.rows * area.columns <= mostCells) return area;
  const toRow = Math.min(row + area.rows, used === undefined ? 0 : used.row + used.rows);
  const toColumn = Math.min(
    column + area.columns,
    used === undefined ? 0 : used.column + used.columns,
  );
  const columns = Math.min(Math.max(1, toColumn - column), mostCells);
  const rows = Math.min(Math.max(1, toRow - row), Math.max(1, Math.floor(mostCells / columns)));
  return { row, column, rows, columns };
}
