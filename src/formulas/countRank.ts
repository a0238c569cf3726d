import { namedOrId, type Dataset } from '../dataset/dataset.ts';
import type { FigureQuery } from '../dataset/figureQuery.ts';
import { findFigure } from '../dataset/findFigure.ts';
import { canonicalPeriod } from '../domain/canonicalPeriod.ts';
import type { Figure } from '../domain/figure.ts';
import type { Interval } from '../domain/interval.ts';
import type { Place } from '../domain/place.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { calledFigure } from './calledFigure.ts';
import type { FunctionContext } from './functions/functionDefinition.ts';
import { mayEnter } from './mayEnter.ts';

interface Entrant {
  readonly figure: Figure;
  readonly interval: Interval;
}

/** The members of a universe that a place is ranked among: what lies directly in it and is of the place's kind. */
export function universeMembers(dataset: Dataset, universe: string, id: string): readonly Place[] {
  const kind = dataset.place(id)?.kind;
  return dataset.edition.places.filter((place) => place.parent === universe && place.kind === kind);
}

/**
 * The rank of a place counted from the figures of a universe's members, with the interval that rounding leaves open. Only
 * where every member has a comparable figure, or among those that have one where that is asked for. Undefined for a place
 * that is no member or has no figure itself.
 */
export function countRank(
  query: FigureQuery,
  universe: string,
  { dataset }: FunctionContext,
  isAvailable: boolean,
): Result<Figure> | undefined {
  const members = universeMembers(dataset, universe, query.place);
  const own = entrantOf(dataset, query);
  const period = canonicalPeriod(own?.figure.period ?? '');
  if (own === undefined || period === undefined) return undefined;
  if (!members.some(({ id }) => id === query.place)) return undefined;
  const others = members
    .filter(({ id }) => id !== query.place)
    .map(({ id }) =>
      entrantOf(dataset, { ...query, place: id, period: { kind: 'period', period } }),
    )
    .filter((other) => other !== undefined)
    .filter(({ figure }) => figure.unit === own.figure.unit && figure.period === own.figure.period);
  const present = others.length + 1;
  if (present < members.length && !isAvailable) {
    const among = namedOrId(dataset.place(universe), universe);
    return failure({ code: 'incomplete-universe', among, present, members: members.length });
  }
  return success(ranked(query, universe, own, others));
}

function entrantOf(dataset: Dataset, query: FigureQuery): Entrant | undefined {
  const { place, indicator, breakdown, period, measure } = query;
  const answer = findFigure(dataset, {
    place,
    indicator,
    breakdown,
    period,
    measure: measure === 'yoy-rank' ? 'yoy' : 'level',
    basis: 'preferred',
  });
  const interval = answer.ok ? mayEnter(answer.value) : undefined;
  return answer.ok && interval !== undefined ? { figure: answer.value, interval } : undefined;
}

function ranked(
  { measure, breakdown }: FigureQuery,
  universe: string,
  own: Entrant,
  others: readonly Entrant[],
): Figure {
  const { place, indicator, period } = own.figure;
  const ahead = (isAhead: (other: Entrant) => boolean): number => 1 + others.filter(isAhead).length;
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
    inputs: [own, ...others].map(({ figure }) => figure),
    interval: {
      low: ahead(({ interval }) => interval.low > own.interval.high),
      high: ahead(({ interval }) => interval.high > own.interval.low),
    },
  });
}
