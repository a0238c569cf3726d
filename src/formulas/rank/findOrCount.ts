import type { FigureQuery } from '../../dataset/figureQuery.ts';
import { findFigure } from '../../dataset/findFigure.ts';
import { provinceOf } from '../../dataset/isWithin.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Result } from '../../domain/result.ts';
import type { FunctionContext } from '../functions/functionDefinition.ts';
import { countRank } from './countRank.ts';

/**
 * The rank that answers a query: the published one of the universe that is asked for, else the one that is counted or follows
 * for certain, else the published one that only says within which it is (前三); what is no rank is simply looked up.
 *
 * @param isAvailable whether to count among those members that have a figure, where not all have one
 */
export function findOrCount(
  query: FigureQuery,
  context: FunctionContext,
  isAvailable = false,
): Result<Figure> {
  const published = findFigure(context.dataset, query);
  const { measure, basis } = query;
  const isRank = measure === 'rank' || measure === 'yoy-rank';
  if (!isRank || basis === 'published') return published;
  if (published.ok && published.value.status !== 'about' && basis !== 'computed') return published;
  return counted(query, published, context, isAvailable);
}

function counted(
  query: FigureQuery,
  published: Result<Figure>,
  context: FunctionContext,
  isAvailable: boolean,
): Result<Figure> {
  const universe = query.reference?.place ?? provinceOf(context.dataset, query.place);
  const count = countRank(query, universe, context, isAvailable);
  if (count === undefined || count.ok) return count ?? published;
  // What is published of another universe helps more than how many are missing in this one.
  const isElsewhere = !published.ok && published.issue.code === 'other-universe';
  return published.ok || isElsewhere ? published : count;
}
