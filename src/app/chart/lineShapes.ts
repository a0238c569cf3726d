import type { ChartLayout } from './chartLayout.ts';
import type { ChartModel } from './chartModels.ts';
import { xOf, yOf } from './chartPlaces.ts';
import type { ChartShape } from './chartShape.ts';

/** The lines of a chart, broken at gaps, and their points; what is computed is hollow, what is revised or in conflict has a shape of its own. */
export function lineShapes(model: ChartModel, layout: ChartLayout): readonly ChartShape[] {
  const { series, categories, axis, secondAxis = axis } = model;
  const { middle } = xOf(layout, categories.length);
  return series.flatMap(({ look, onSecondAxis, points }, at): readonly ChartShape[] => {
    if (look !== 'line') return [];
    const y = yOf(layout, (onSecondAxis ? secondAxis : axis).marks);
    const runs: string[][] = [[]];
    const dots: ChartShape[] = [];
    for (const [category, point] of points.entries()) {
      if (point === undefined) {
        runs.push([]);
        continue;
      }
      const place = { x: rounded(middle(category)), y: rounded(y(point.value)) };
      runs.at(-1)?.push(`${place.x},${place.y}`);
      const { isHollow, mark } = point;
      dots.push({ kind: 'dot', ...place, series: at, category, isHollow, mark });
    }
    const lines = runs
      .filter((run) => run.length > 1)
      .map((run): ChartShape => ({ kind: 'line', points: run.join(' '), series: at }));
    return lines.concat(dots);
  });
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
