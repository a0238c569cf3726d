import type { Dataset } from '../../dataset/dataset.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Figure } from '../../domain/figure.ts';
import { seriesFigures } from '../figureCard/seriesFigures.ts';
import { periodShape, stateShape } from './periodShape.ts';

/** One year of a small chart. */
export interface SparkPoint {
  readonly year: number;
  readonly value: number;
  readonly isComputed: boolean;
  /** Whether it is the figure that the chart stands beside. */
  readonly isCurrent: boolean;
}

/** A figure's years from the first to the last; a year without a figure is undefined and keeps its place. */
export type Sparkline = readonly (SparkPoint | undefined)[];

/** A single year shows nothing, and a line of more than these is a smear. */
const mostYears = 40;

/**
 * The same period of each year around a figure, for a chart without axes. Empty where there is no other year.
 *
 * @example
 * // Figures of 2021, 2023 and 2024:
 * sparkline(dataset, figure).map((point) => point?.year); // => [2021, undefined, 2023, 2024]
 */
export function sparkline(dataset: Dataset, figure: Figure): Sparkline {
  const shape = periodShape(figure.period);
  const points = new Map<number, SparkPoint>();
  for (const each of seriesFigures(dataset, figure)) {
    const year = canonicalPeriod(each.period)?.year;
    const isAlike = shape === stateShape || periodShape(each.period) === shape;
    if (year === undefined || !isAlike) continue;
    points.set(year, {
      year,
      value: each.value,
      isComputed: each.origin.kind === 'computed',
      isCurrent: each.id === figure.id,
    });
  }
  const years = [...points.keys()];
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - mostYears + 1);
  if (points.size < 2) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => points.get(first + at));
}
