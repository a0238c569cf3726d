import type { ChartLayout } from './chartLayout.ts';
import type { ChartModel, ChartSeries } from './chartModels.ts';
import { xOf, yOf } from './chartPlaces.ts';
import type { ChartShape } from './chartShape.ts';

/** How much of its room a category's bars take. */
const groupShare = 0.66;

const widestBar = 36;

/** From the end of a bar to the middle of its sign. */
const signGap = 6;

/** From where to where a bar reaches, in values. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

/** The bars of a chart: side by side, upon each other, or as parts of a whole; hollow ones leave room for their edge, marked ones have a sign. */
export function barShapes(model: ChartModel, layout: ChartLayout): readonly ChartShape[] {
  const { kind, series, categories, axis } = model;
  const numbers = [...series.keys()].filter((at) => series[at]?.look === 'column');
  const columns = numbers.flatMap((at) => series[at] ?? []);
  const y = yOf(layout, axis.marks);
  const { room, middle } = xOf(layout, categories.length);
  const abreast = kind === 'column' ? columns.length : 1;
  const width = Math.min(widestBar, (room * groupShare) / Math.max(1, abreast));
  return columns.flatMap(({ points }, index) =>
    points.flatMap((point, category): readonly ChartShape[] => {
      if (point === undefined) return [];
      const { from, to } = reachOf(kind, columns, index, category);
      const [top, bottom] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))];
      const offset = kind === 'column' ? index - (abreast - 1) / 2 : 0;
      const inset = point.isHollow ? 0.75 : 0;
      const number = numbers[index] ?? index;
      const x = middle(category) + offset * width;
      const bar: ChartShape = {
        kind: 'bar',
        x: x - width / 2 + 0.5 + inset,
        y: top + inset,
        width: Math.max(1, width - 1 - 2 * inset),
        height: Math.max(0.5, bottom - top - inset),
        series: number,
        category,
        isHollow: point.isHollow,
      };
      if (point.mark === undefined) return [bar];
      const isInside = kind !== 'column';
      const y1 = isInside ? (top + bottom) / 2 : to < from ? bottom + signGap : top - signGap;
      return [bar, { kind: 'sign', x, y: y1, series: number, mark: point.mark, isInside }];
    }),
  );
}

function reachOf(
  kind: ChartModel['kind'],
  columns: readonly ChartSeries[],
  index: number,
  category: number,
): Reach {
  const values = columns.map(({ points }) => points[category]?.value ?? 0);
  const value = values[index] ?? 0;
  if (kind === 'column' || kind === 'line') return { from: 0, to: value };
  const below = values
    .slice(0, index)
    .filter((each) => each < 0 === value < 0)
    .reduce((sum, each) => sum + each, 0);
  if (kind === 'stacked') return { from: below, to: below + value };
  const whole = values.reduce((sum, each) => sum + Math.abs(each), 0) || 1;
  return { from: below / whole, to: (below + value) / whole };
}
