import { namedOrId, type Dataset } from '../dataset/dataset.ts';
import type { FigureQuery } from '../dataset/figureQuery.ts';
import { findFigure } from '../dataset/findFigure.ts';
import { isWithin } from '../dataset/isWithin.ts';
import { questionOf } from '../dataset/questionOf.ts';
import { referenceNames } from '../dataset/referenceNames.ts';
import type { Issue, Question } from '../domain/issue.ts';
import { periodCode } from '../domain/period.ts';
import { mayEnter } from './mayEnter.ts';

/**
 * Why a place has no share in another: it lies outside, or the levels that it would be computed from are missing; the issue as it
 * was where it is neither.
 *
 * @example
 * // 航空港 2020 in 郑州, of which there is no level of 2020:
 * missingShare(issue, query, dataset); // => missing-inputs: 郑州's trade of 2020
 */
export function missingShare(issue: Issue, query: FigureQuery, dataset: Dataset): Issue {
  const { place, reference } = query;
  const isUnexplained = issue.code === 'no-figure' || issue.code === 'other-reference';
  if (!isUnexplained || reference === undefined) return issue;
  if (!isWithin(dataset, place, reference.place)) {
    const part = namedOrId(dataset.place(place), place);
    return {
      code: 'not-within',
      part,
      whole: namedOrId(dataset.place(reference.place), reference.place),
    };
  }
  const missing = missingLevels(query, dataset);
  if (missing.length === 0) return issue;
  const period = missing[0]?.period ?? '';
  const question = questionOf(dataset, query, period);
  return {
    code: 'missing-inputs',
    question,
    whole: referenceNames(dataset, reference, query),
    missing,
  };
}

/** The part, the whole or both, where there is no exact level of them. */
function missingLevels(query: FigureQuery, dataset: Dataset): readonly Question[] {
  const { place, indicator, breakdown, period, reference } = query;
  if (period.kind !== 'period' || reference === undefined) return [];
  const whole = { indicator, breakdown, ...reference };
  const levels = [{ place, indicator, breakdown }, whole].map((scope): FigureQuery => ({
    place: scope.place,
    indicator: scope.indicator,
    breakdown: scope.breakdown,
    period,
    measure: 'level',
    basis: 'preferred',
  }));
  return levels
    .filter((level) => {
      const answer = findFigure(dataset, level);
      return !answer.ok || mayEnter(answer.value) === undefined;
    })
    .map((level) => questionOf(dataset, level, periodCode(period.period)));
}
