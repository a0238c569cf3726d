import type { Area } from '../grid/area.ts';
import type { ChartSeriesRecord } from './bookRecords.ts';
import type { Place } from './excelModel.ts';
import { placeAddress } from './rangeProperties.ts';

/** Reads a block as Excel does: one column (or row) of numbers is one series, a header names it, a first column of text is the axis. */
export function chartSeriesOf({ sheet, area }: Place, seriesBy: string): ChartSeriesRecord[] {
  const values = sheet.values(area);
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && area.columns > area.rows);
  const at = (line: number, index: number): unknown =>
    byRows ? values[line]?.[index] : values[index]?.[line];
  const lines = byRows ? area.rows : area.columns;
  const length = byRows ? area.columns : area.rows;
  const headed = typeof at(lines - 1, 0) === 'string' || at(0, 0) === null;
  const labelled = lines > 1 && typeof at(0, length - 1) === 'string';
  const first = headed ? 1 : 0;
  const part = (line: number): Area =>
    byRows
      ? { row: area.row + line, column: area.column + first, rows: 1, columns: length - first }
      : { row: area.row + first, column: area.column + line, rows: length - first, columns: 1 };
  const categories = labelled ? placeAddress({ sheet, area: part(0) }) : '';
  const series: ChartSeriesRecord[] = [];
  for (let line = labelled ? 1 : 0; line < lines; line += 1) {
    const name = headed ? String(at(line, 0) ?? '') : `Series${series.length + 1}`;
    series.push({ name, values: placeAddress({ sheet, area: part(line) }), categories });
  }
  return series;
}
