import type { ChartData } from './chartData.ts';

/** A bar of a chart of columns, in units of the plot: 0 to 1 from left to right and from top to bottom. */
export interface Bar {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From where to where an axis reaches. */
export interface ValueRange {
  readonly least: number;
  readonly most: number;
}

/** The least and the greatest number to show, with zero among them. */
export function valueRange({ series }: ChartData): ValueRange {
  const values = series.flatMap((each) => each.values.filter((value) => value !== null));
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  return least === most ? { least, most: least + 1 } : { least, most };
}

/** How far down a value stands: 0 at the top, 1 at the bottom. */
export function depth(value: number, { least, most }: ValueRange): number {
  return (most - value) / (most - least);
}

/** How much of a category its columns take up. */
export const groupShare = 0.7;

/** The bars of a column chart: grouped by category, a gap where there is no number. */
export function columnBars(data: ChartData, range = valueRange(data)): Bar[] {
  const step = 1 / Math.max(1, data.categories.length);
  const width = (step * groupShare) / Math.max(1, data.series.length);
  const zero = depth(0, range);
  return data.series.flatMap(({ values }, series) =>
    values.flatMap((value, index) => {
      if (value === null) return [];
      const x = index * step + (step * (1 - groupShare)) / 2 + series * width;
      const y = depth(value, range);
      return [{ series, x, y: Math.min(y, zero), width, height: Math.abs(zero - y) }];
    }),
  );
}

/** The points of each line of a line chart, broken where there is no number. */
export function linePoints(
  data: ChartData,
  range = valueRange(data),
): { readonly series: number; readonly points: readonly (readonly [number, number])[] }[] {
  const step = 1 / Math.max(1, data.categories.length);
  return data.series.flatMap(({ values }, series) => {
    const runs: (readonly [number, number])[][] = [[]];
    for (const [index, value] of values.entries()) {
      if (value === null) runs.push([]);
      else runs.at(-1)?.push([(index + 0.5) * step, depth(value, range)]);
    }
    return runs.filter((points) => points.length > 0).map((points) => ({ series, points }));
  });
}
