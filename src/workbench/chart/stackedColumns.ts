import type { ChartData } from './chartData.ts';
import { depth, groupShare, valueRange, type Bar, type ValueRange } from './plotGeometry.ts';

/** The least and the greatest height of stacked columns, with zero among them: what goes up and what goes down is stacked apart. */
export function stackedRange(data: ChartData): ValueRange {
  const ends = stackedEnds(data).map(({ to }) => to);
  return valueRange({ categories: [], series: [{ name: '', values: ends }] });
}

/** The bars of a chart of stacked columns: one upon the other in each category. */
export function stackedColumns(data: ChartData, range = stackedRange(data)): Bar[] {
  const step = 1 / Math.max(1, data.categories.length);
  return stackedEnds(data).map(({ series, index, from, to }) => {
    const [top, bottom] = [depth(Math.max(from, to), range), depth(Math.min(from, to), range)];
    const x = (index + (1 - groupShare) / 2) * step;
    return { series, x, y: top, width: step * groupShare, height: bottom - top };
  });
}

/** Each number as its share of what its category comes to. */
export function sharesOf({ categories, series }: ChartData): ChartData {
  const wholes = categories.map((_label, index) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0),
  );
  return {
    categories,
    series: series.map(({ name, values }) => ({
      name,
      values: values.map((value, index) => (value === null ? null : value / (wholes[index] || 1))),
    })),
  };
}

interface Ends {
  readonly series: number;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

function stackedEnds({ series }: ChartData): Ends[] {
  const heights = new Map<string, number>();
  return series.flatMap(({ values }, at) =>
    values.flatMap((value, index) => {
      if (value === null) return [];
      const side = `${index}${value < 0 ? 'down' : 'up'}`;
      const from = heights.get(side) ?? 0;
      heights.set(side, from + value);
      return [{ series: at, index, from, to: from + value }];
    }),
  );
}
