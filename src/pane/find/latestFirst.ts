import type { Facet } from '../../app/search/searchResult.ts';
import { comparePeriodCodes } from '../../domain/comparePeriodCodes.ts';

/** Periods to narrow by as a calendar has them, the latest first. */
export function latestFirst(periods: readonly Facet[]): readonly Facet[] {
  return periods.toSorted((left, right) => comparePeriodCodes(right.id, left.id));
}
