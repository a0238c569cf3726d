import { answerablePeriods, datedPeriods } from './answering.ts';
import { candidatePeriods } from './candidatePeriods.ts';
import type { Dataset } from './dataset.ts';
import type { FigureQuery } from './figureQuery.ts';

/** The period codes that may answer a query, the best first. */
export function queriedPeriods(dataset: Dataset, query: FigureQuery): Iterable<string> {
  const existing = query.period.kind === 'latest' ? datedPeriods : answerablePeriods;
  return candidatePeriods(query.period, () => existing(dataset, query));
}
