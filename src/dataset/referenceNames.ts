import { breakdownMembers } from '../domain/breakdown.ts';
import type { ReferenceNames } from '../domain/issue.ts';
import { namedOrId, type Dataset } from './dataset.ts';
import type { FigureQuery, ReferencePattern } from './figureQuery.ts';

/**
 * What a figure is measured against, in the names that a message shows: the place alone where its indicator and breakdown are
 * those of the question.
 */
export function referenceNames(
  dataset: Dataset,
  { place, indicator, breakdown = '' }: ReferencePattern,
  query: Pick<FigureQuery, 'indicator' | 'breakdown'>,
): ReferenceNames {
  const named = namedOrId(dataset.place(place), place);
  const isOwn = indicator === query.indicator && breakdown === query.breakdown;
  if (indicator === undefined || isOwn) return { place: named, breakdown: [] };
  return {
    place: named,
    indicator: namedOrId(dataset.indicator(indicator), indicator),
    breakdown: breakdownMembers(breakdown).map((id) => namedOrId(dataset.breakdown(id), id)),
  };
}
