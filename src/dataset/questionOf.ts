import { breakdownMembers } from '../domain/breakdown.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Question } from '../domain/issue.ts';
import type { Named } from '../domain/name.ts';
import { namedOrId, type Dataset } from './dataset.ts';
import type { FigureQuery } from './figureQuery.ts';

/** What a query asks for, in the names that a message shows; `period` is a canonical code or empty. */
export function questionOf(
  dataset: Dataset,
  query: Pick<FigureQuery, 'place' | 'indicator' | 'breakdown' | 'measure'>,
  period: string,
): Question {
  const { place, indicator, breakdown, measure } = query;
  return {
    place: namedOrId(dataset.place(place), place),
    indicator: abbreviated(dataset.indicator(indicator), indicator),
    breakdown: breakdownMembers(breakdown).map((id) => namedOrId(dataset.breakdown(id), id)),
    period,
    measure,
  };
}

/** An indicator by the capitals that everyone knows it by (GDP), else by its short name. */
function abbreviated(indicator: Indicator | undefined, id: string): Named {
  const named = namedOrId(indicator, id);
  const capitals = indicator?.aliases.find((alias) => /^[A-Z]{2,}$/u.test(alias));
  return capitals === undefined ? named : { ...named, nameZh: capitals };
}
