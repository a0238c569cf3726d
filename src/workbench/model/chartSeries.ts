import type { Area } from '../grid/area.ts';
import type { CellValue } from '../grid/cellValue.ts';
import type { ChartSeriesRecord } from './bookRecords.ts';
import type { Place } from './excelModel.ts';
import { placeAddress } from './rangeProperties.ts';

/** A block seen as lines: its columns, or its rows. */
interface Lines {
  readonly count: number;
  readonly length: number;
  value(line: number, index: number): CellValue;
  /** The part of a line from an index on. */
  area(line: number, from: number): Area;
}

function linesOf({ sheet, area }: Place, byRows: boolean): Lines {
  const values = sheet.values(area);
  if (byRows) {
    return {
      count: area.rows,
      length: area.columns,
      value: (line, index) => values[line]?.[index] ?? null,
      area: (line, from) => ({
        row: area.row + line,
        column: area.column + from,
        rows: 1,
        columns: area.columns - from,
      }),
    };
  }
  return {
    count: area.columns,
    length: area.rows,
    value: (line, index) => values[index]?.[line] ?? null,
    area: (line, from) => ({
      row: area.row + from,
      column: area.column + line,
      rows: area.rows - from,
      columns: 1,
    }),
  };
}

/**
 * Reads a block as Excel does: every column (or row) of numbers is a series, a header names it, a first line of text is
 * the axis.
 */
export function chartSeriesOf(place: Place, seriesBy: string): ChartSeriesRecord[] {
  const { sheet, area } = place;
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && area.columns > area.rows);
  const lines = linesOf(place, byRows);
  const isHeaded = typeof lines.value(lines.count - 1, 0) === 'string';
  const isLabelled = lines.count > 1 && typeof lines.value(0, lines.length - 1) === 'string';
  const from = isHeaded ? 1 : 0;
  const addressOf = (line: number): string => placeAddress({ sheet, area: lines.area(line, from) });
  const categories = isLabelled ? addressOf(0) : '';
  const first = isLabelled ? 1 : 0;
  return Array.from({ length: lines.count - first }, (_line, index) => ({
    name: isHeaded ? String(lines.value(first + index, 0) ?? '') : `Series${index + 1}`,
    values: addressOf(first + index),
    categories,
  }));
}
