import { namedOrId } from '../../dataset/dataset.ts';
import type { FigureQuery } from '../../dataset/figureQuery.ts';
import type { Figure } from '../../domain/figure.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import { calledFigure } from '../calledFigure.ts';
import type { FunctionContext } from '../functions/functionDefinition.ts';
import { certainRank } from './certainRank.ts';
import { exactRank } from './publishedRank.ts';
import { rankField, type Entrant, type RankedMember, type RankField } from './rankField.ts';

/**
 * The rank of a place in a universe: counted where every member has a comparable figure, else the one that follows for certain,
 * else, where that is asked for, counted among those that have one. These must be two thirds at least, and no published rank
 * may say otherwise. Undefined for a place that is no member or of which nothing is known.
 */
export function countRank(
  query: FigureQuery,
  universe: string,
  { dataset }: FunctionContext,
  isAvailable: boolean,
): Result<Figure> | undefined {
  const field = rankField(dataset, query, universe);
  if (field === undefined) return undefined;
  const { own, others } = field;
  const isComplete = others.every(({ entrant }) => entrant !== undefined);
  const count = own.entrant === undefined ? undefined : counted(field, own.entrant);
  if (isComplete && count !== undefined) return success(count);
  const certain = certainRank(dataset, field);
  if (certain !== undefined) return success(certain);
  if (count === undefined) return undefined;
  const [members, present] = [others.length + 1, entrantsOf(others).length + 1];
  const isEnough = present * 3 >= members * 2;
  if (isAvailable && isEnough && !isContradicted(field, count.value)) return success(count);
  const among = namedOrId(dataset.place(universe), universe);
  return failure({ code: 'incomplete-universe', among, present, members, isEnough });
}

const entrantsOf = (members: readonly RankedMember[]): readonly Entrant[] =>
  members.flatMap(({ entrant }) => (entrant === undefined ? [] : [entrant]));

function counted({ query, universe, others }: RankField, own: Entrant): Figure {
  const { measure, breakdown } = query;
  const { place, indicator, period } = own.figure;
  const entrants = entrantsOf(others);
  const ahead = (isAhead: (other: Entrant) => boolean): number =>
    1 + entrants.filter(isAhead).length;
  return calledFigure({
    method: 'rank-count',
    place,
    indicator,
    breakdown,
    period,
    measure,
    reference: universe,
    value: ahead(({ figure }) => figure.value > own.figure.value),
    unit: '位',
    inputs: [own, ...entrants].map(({ figure }) => figure),
    interval: {
      low: ahead(({ interval }) => interval.low > own.interval.high),
      high: ahead(({ interval }) => interval.high > own.interval.low),
    },
  });
}

/** Whether a published rank shows that those with a figure are not counted as all are: a member among them, or one ahead. */
function isContradicted({ own, others }: RankField, count: number): boolean {
  const entrants = entrantsOf([own, ...others]);
  return [own, ...others].some(({ place, entrant, published }) => {
    const rank = exactRank(published);
    if (rank === undefined) return false;
    if (entrant === undefined) return rank <= count;
    const value = place === own.place ? count : rankAmong(entrant, entrants);
    return value !== rank;
  });
}

const rankAmong = (own: Entrant, entrants: readonly Entrant[]): number =>
  1 + entrants.filter(({ figure }) => figure.value > own.figure.value).length;
