import { parseArea } from '../grid/address.ts';
import type { CellValue } from '../grid/cellValue.ts';
import type { Grid } from '../grid/grid.ts';
import { splitSheetAddress } from '../grid/sheetAddress.ts';
import type { ChartRecord } from '../model/bookRecords.ts';

/** A series with what its cells hold now; what is no number is null. */
export interface SeriesData {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** What a chart shows. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

function cellsAt(grid: Grid, address: string): CellValue[] {
  const { sheet: name, reference } = splitSheetAddress(address);
  const sheet = grid.sheets().find((entry) => entry.name() === name);
  const area = parseArea(reference);
  return sheet === undefined || area === null ? [] : sheet.values(area).flat();
}

/** Reads the cells that a chart refers to. */
export function chartData(grid: Grid, { series }: ChartRecord): ChartData {
  const read = series.map(({ name, values }) => ({
    name,
    values: cellsAt(grid, values).map((value) => (typeof value === 'number' ? value : null)),
  }));
  const length = Math.max(0, ...read.map(({ values }) => values.length));
  const labels = cellsAt(grid, series[0]?.categories ?? '');
  const categories = Array.from({ length }, (_label, index) => String(labels[index] ?? index + 1));
  return { categories, series: read };
}
