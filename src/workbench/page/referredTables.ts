import type { Grid } from '../grid/grid.ts';
import type { ReferredTable } from '../grid/structuredReference.ts';
import type { TableRecord } from '../model/bookRecords.ts';

/** The tables of a workbook with the columns that their headers name now. */
export function referredTables(
  tables: readonly TableRecord[],
  grid: Pick<Grid, 'sheet'>,
): readonly ReferredTable[] {
  return tables.flatMap(({ name, sheetId, area, showTotals }) => {
    const sheet = grid.sheet(sheetId);
    if (sheet === null) return [];
    const [header = []] = sheet.values({ ...area, rows: 1 });
    const columns = header.map((cell) => String(cell ?? ''));
    return [{ name, sheet: sheet.name(), area, columns, hasTotals: showTotals }];
  });
}
