import type { BookRecords } from './bookRecords.ts';

function keepOf(rows: { readonly sheetId: string }[], present: ReadonlySet<string>): void {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row !== undefined && !present.has(row.sheetId)) rows.splice(index, 1);
  }
}

/** Drops the tables, charts, comments, conditional formats and protection of sheets that the workbook has no more, as Excel does. */
export function forgetSheets(records: BookRecords, present: ReadonlySet<string>): void {
  keepOf(records.tables, present);
  keepOf(records.charts, present);
  keepOf(records.comments, present);
  keepOf(records.conditionalFormats, present);
  for (const sheetId of Object.keys(records.protection)) {
    if (!present.has(sheetId)) delete records.protection[sheetId];
  }
}
