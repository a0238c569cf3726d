import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { SeriesPoint } from '../figureCard/figureCardData.ts';

/**
 * A series in runs of points on one base, ascending. The quarters and months of a year that opens a base stay together, as each
 * of them is held against the year before.
 *
 * @example
 * // printed growth of 2017 contradicts the levels of 2016 and 2017
 * baseSegments(points); // => [[2015, 2016], [2017, 2018]]
 */
export function baseSegments(points: readonly SeriesPoint[]): readonly (readonly SeriesPoint[])[] {
  const segments: SeriesPoint[][] = [];
  for (const point of points) {
    const segment = segments.at(-1);
    const [first] = segment ?? [];
    const opens =
      point.opensBase !== undefined && (first === undefined || yearOf(first) !== yearOf(point));
    if (segment === undefined || opens) segments.push([point]);
    else segment.push(point);
  }
  return segments;
}

const yearOf = ({ period }: SeriesPoint): number | undefined => canonicalPeriod(period)?.year;
