import type { SheetGrid } from '../grid/grid.ts';
import type { TableRecord } from './bookRecords.ts';

/** Draws a table's header and frame, whatever its style is called. */
export function drawTable(sheet: SheetGrid, { area }: TableRecord): void {
  sheet.setFormat({ ...area, rows: 1 }, { bold: true, fillColor: '#DDEBF7', border: 'bottom' });
  sheet.setFormat({ ...area, row: area.row + area.rows - 1, rows: 1 }, { border: 'bottom' });
}
