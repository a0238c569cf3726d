import type { Facet } from '../../app/search/searchResult.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { comparePeriods } from '../../domain/period.ts';

/** Periods to narrow by as a calendar has them, the latest first. */
export function latestFirst(periods: readonly Facet[]): readonly Facet[] {
  return periods.toSorted((left, right) => {
    const [one, other] = [canonicalPeriod(left.id), canonicalPeriod(right.id)];
    return one === undefined || other === undefined ? 0 : comparePeriods(other, one);
  });
}
