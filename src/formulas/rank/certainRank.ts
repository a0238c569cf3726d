import type { Dataset } from '../../dataset/dataset.ts';
import { findFigure } from '../../dataset/findFigure.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Interval } from '../../domain/interval.ts';
import { parseUnit } from '../../domain/unit.ts';
import { calledFigure } from '../calledFigure.ts';
import { mayEnter } from '../mayEnter.ts';
import { exactRank, lastRank } from './publishedRank.ts';
import type { Entrant, RankedMember, RankField } from './rankField.ts';

/** A rank lies between two others, ends included; `proof` are the figures that it follows from. */
interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly proof: readonly Figure[];
}

/**
 * The rank of a place in a universe where it follows for certain, though not every member has a figure: from a share over a
 * half; from published ranks of others above and below it; from the ranks that others leave over; or because the whole
 * less all known members is less than the place has, so that no unknown one can be above it. Undefined where more than one
 * rank is possible.
 *
 * @example
 * // 济源 is published as second with 527.7; 郑州 has 6501.8:
 * certainRank(dataset, fieldOfZhengzhou); // => rank 1
 */
export function certainRank(dataset: Dataset, field: RankField): Figure | undefined {
  const bounds = majority(dataset, field) ?? bounded(dataset, field);
  const rank = onlyRank(bounds, field.others);
  if (rank === undefined || bounds.proof.length === 0) return undefined;
  const { query, own, universe } = field;
  const { place, indicator, breakdown, measure } = query;
  const period = (own.entrant?.figure ?? bounds.proof[0])?.period ?? '';
  return calledFigure({
    method: 'rank-certain',
    place,
    indicator,
    breakdown,
    period,
    measure,
    reference: universe,
    value: rank,
    unit: '位',
    inputs: bounds.proof,
    interval: { low: rank, high: rank },
  });
}

/** The one rank between bounds that no other member is published to have; undefined where there are several. */
function onlyRank({ first, last }: Bounds, others: readonly RankedMember[]): number | undefined {
  const taken = new Set(others.map(({ published }) => exactRank(published)));
  const possible: number[] = [];
  for (let rank = first; rank <= last && possible.length < 2; rank += 1) {
    if (!taken.has(rank)) possible.push(rank);
  }
  return possible.length === 1 ? possible[0] : undefined;
}

/** A place with more than half of the whole has more than all others together. */
function majority(dataset: Dataset, field: RankField): Bounds | undefined {
  if (!isAmount(dataset, field)) return undefined;
  const { place, indicator, breakdown, period } = field.query;
  const share = findFigure(dataset, {
    place,
    indicator,
    breakdown,
    period,
    measure: 'share',
    basis: 'preferred',
    reference: { place: field.universe, indicator, breakdown },
  });
  const interval = share.ok ? mayEnter(share.value) : undefined;
  return share.ok && interval !== undefined && interval.low > 0.5
    ? { first: 1, last: 1, proof: [share.value] }
    : undefined;
}

function bounded(dataset: Dataset, field: RankField): Bounds {
  const { own, others } = field;
  const members = others.length + 1;
  const within = lastRank(own.published);
  const proof = proofOf(field);
  if (own.entrant === undefined) return { first: 1, last: Math.min(members, within), proof };
  const { interval } = own.entrant;
  const above = others.filter((other) => isAbove(other.entrant, interval));
  const below = others.filter((other) => isBelow(other.entrant, interval));
  const first = Math.max(1 + above.length, ...above.map(rankAfter));
  const last = Math.min(members - below.length, within, ...below.map(rankBefore));
  const whole = smallRest(dataset, field, interval);
  if (whole === undefined) return { first, last, proof };
  const known = others.filter(({ entrant }) => entrant !== undefined).length;
  const lastKnown = known - below.length + 1;
  return { first, last: Math.min(last, lastKnown), proof: [...proof, whole] };
}

/** All that bounds a rank; one that is published of the place itself proves nothing about it. */
function proofOf({ own, others }: RankField): readonly Figure[] {
  const stated = exactRank(own.published) === undefined ? own.published : undefined;
  const members = [{ ...own, published: stated }, ...others];
  return members
    .flatMap(({ entrant, published }) => [entrant?.figure, published])
    .filter((figure) => figure !== undefined);
}

const isAbove = (entrant: Entrant | undefined, own: Interval): boolean =>
  entrant !== undefined && entrant.interval.low > own.high;

const isBelow = (entrant: Entrant | undefined, own: Interval): boolean =>
  entrant !== undefined && entrant.interval.high < own.low;

/** Whoever has less than the one of a published rank stands behind it. */
const rankAfter = ({ published }: RankedMember): number => (exactRank(published) ?? 0) + 1;

const rankBefore = ({ published }: RankedMember): number => (exactRank(published) ?? Infinity) - 1;

/** The whole, where what is left of it for members without a figure is less than a place has. */
function smallRest(dataset: Dataset, field: RankField, own: Interval): Figure | undefined {
  if (!isAmount(dataset, field)) return undefined;
  const { indicator, breakdown, period } = field.query;
  const level = { place: field.universe, indicator, breakdown, period } as const;
  const whole = findFigure(dataset, { ...level, measure: 'level', basis: 'preferred' });
  const interval = whole.ok ? mayEnter(whole.value) : undefined;
  if (!whole.ok || interval === undefined) return undefined;
  if (whole.value.unit !== field.own.entrant?.figure.unit) return undefined;
  const known = field.others.reduce(
    (sum, { entrant }) => sum + (entrant?.interval.low ?? 0),
    own.low,
  );
  const rest = interval.high - known;
  return rest >= 0 && rest < own.low ? whole.value : undefined;
}

/** Whether members add up to the whole and none is below zero: levels of an amount, no rate and no balance. */
function isAmount(dataset: Dataset, { query }: RankField): boolean {
  const indicator = dataset.indicator(query.indicator);
  return (
    query.measure === 'rank' &&
    indicator?.kind === 'flow' &&
    indicator.growth !== 'none' &&
    parseUnit(indicator.unit).base !== '1'
  );
}
