import type { Measure } from '../../domain/measure.ts';
import type { Place, PlaceKind } from '../../domain/place.ts';
import type { DeriveContext } from '../deriveContext.ts';
import { grouped, isExact, keyOf, type PrintedSide } from './printedSide.ts';
import type { Relation } from './relation.ts';

const rankedBy: Partial<Readonly<Record<Measure, Measure>>> = { rank: 'level', 'yoy-rank': 'yoy' };

/** Of the other kinds a package need not hold all places, so that nobody can tell how many a universe has. */
const completeKind: PlaceKind = 'prefecture';

/**
 * A printed rank against what is printed of others of the same kind in its universe: no more of them may be certainly
 * higher than the rank leaves room for, nor certainly lower. Testable where at least one other is printed.
 */
export function rankRelations(
  sides: readonly PrintedSide[],
  places: readonly Place[],
  context: DeriveContext,
): readonly Relation[] {
  const kindOf = new Map(places.map(({ id, kind }) => [id, kind]));
  const members = (universe: string): number =>
    places.filter(
      ({ id, kind }) => kind === completeKind && context.ancestors(id).includes(universe),
    ).length;
  const fields = grouped(sides.filter(isExact), (side) => fieldText(side, side.series.measure));
  return sides.flatMap((rank) => {
    const measure = rankedBy[rank.series.measure];
    if (measure === undefined || !isExact(rank)) return [];
    const { place, reference } = rank.series;
    const [universe = ''] = reference.split('/');
    const field = fields.get(fieldText(rank, measure)) ?? [];
    const own = field.find((side) => side.series.place === place);
    const others = firstOfEach(field).filter(
      ({ series }) =>
        series.place !== place &&
        kindOf.get(series.place) === kindOf.get(place) &&
        context.ancestors(series.place).includes(universe),
    );
    const most = kindOf.get(place) === completeKind ? members(universe) : Infinity;
    return own === undefined || others.length === 0 ? [] : [relation(rank, own, others, most)];
  });
}

function fieldText({ series, observation }: PrintedSide, measure: Measure): string {
  const { indicator, breakdown, terms } = series;
  return [indicator, breakdown, observation.period, terms, measure].join('|');
}

function firstOfEach(field: readonly PrintedSide[]): readonly PrintedSide[] {
  const places = grouped(field, ({ series }) => `${series.place}|${series.base}`);
  return [...places.values()].flatMap(([first]) => first ?? []);
}

function relation(
  rank: PrintedSide,
  own: PrintedSide,
  others: readonly PrintedSide[],
  members: number,
): Relation {
  const comparable = others.filter(({ series }) => series.base === own.series.base);
  const higher = comparable.filter(({ quantity }) => quantity.low > own.quantity.high);
  const lower = comparable.filter(({ quantity }) => quantity.high < own.quantity.low);
  const least = 1 + higher.length;
  const most = members - lower.length;
  const sides = [rank, own, ...others];
  const sources = new Set(sides.map(({ observation }) => observation.source));
  const failed = sources.size === 1 ? 'conflict' : 'remarkable';
  return {
    kind: 'rank',
    verdict: rank.quantity.value >= least && rank.quantity.value <= most ? 'holds' : failed,
    reason: undefined,
    key: keyOf(rank),
    figures: sides.map(({ observation }) => observation.id),
    arithmetic: {
      left: rank.quantity,
      right: { value: least, low: least, high: most },
      unit: rank.unit,
    },
  };
}
