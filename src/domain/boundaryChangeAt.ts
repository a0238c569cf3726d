import { canonicalPeriod } from './canonicalPeriod.ts';
import type { BoundaryChange, Place } from './place.ts';

/**
 * The change of a place's territory between a period and that of the year before; undefined where there is none.
 *
 * @example
 * // two towns joined the city in 2024
 * boundaryChangeAt(city, '2024H1'); // => the change: 2023H1 is of the smaller territory
 * boundaryChangeAt(city, '2025'); // => undefined
 */
export function boundaryChangeAt(
  place: Pick<Place, 'boundaries'> | undefined,
  period: string,
): BoundaryChange | undefined {
  const year = canonicalPeriod(period)?.year;
  return place?.boundaries?.find((change) => change.year === year);
}
