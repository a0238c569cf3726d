import { compareText } from '../domain/compareText.ts';
import type { Observation, Vintage } from '../domain/observation.ts';
import type { Source } from '../domain/source.ts';
import { statedBounds } from '../domain/statedBounds.ts';
import { amountIn, parseUnit } from '../domain/unit.ts';

type Order = (left: Observation, right: Observation) => number;

/** A census answers first, then what its bureau made final or revised, a preliminary figure last. */
const vintageRanks: Readonly<Record<Vintage, number>> = {
  census: 0,
  final: 1,
  revised: 1,
  '': 2,
  preliminary: 3,
};
const tierRanks: Readonly<Record<Source['tier'], number>> = {
  official: 0,
  media: 1,
  aggregator: 2,
};

/** What may decide which of two printings answers, the strongest first. */
export const orderings = [
  'exact',
  'vintage',
  'newer-vintage',
  'tier',
  'sum',
  'digits',
  'original',
  'primary',
  'newer',
  'id',
] as const;
export type Ordering = (typeof orderings)[number];

type Misfit = (observation: Observation) => number;

/**
 * Orders observations of one figure, the preferred first: exact before vague; the newest vintage; official before media before
 * data sites; what fits the sum that it belongs to; more digits where two agree; the original before its translation; a
 * primary source before a mirror; newer before older; then by id, so that the order never depends on the file's.
 *
 * @param misfit how far a figure is from the sum that it belongs to; see `sumMisfit`
 */
export function compareObservations(
  sourceOf: (id: string) => Source | undefined,
  misfit: Misfit = () => 0,
): Order {
  const decide = decidingOrder(sourceOf, misfit);
  return (left, right) => decide(left, right).result;
}

/** Which ordering tells two observations apart, and how: its result is that of `compareObservations`. */
export function decidingOrder(
  sourceOf: (id: string) => Source | undefined,
  misfit: Misfit = () => 0,
): (left: Observation, right: Observation) => { readonly by: Ordering; readonly result: number } {
  const source = (observation: Observation): Source | undefined => sourceOf(observation.source);
  const orders: Readonly<Record<Ordering, Order>> = {
    exact: by(({ qualifiers }) => (qualifiers.includes('exact') ? 0 : 1)),
    vintage: by(({ vintage }) => vintageRanks[vintage]),
    'newer-vintage': newerVintage((observation) => source(observation)?.published ?? ''),
    tier: by((observation) => tierRanks[source(observation)?.tier ?? 'aggregator']),
    sum: (left, right) => (isSame(left, right) ? 0 : by(misfit)(left, right)),
    digits: finer,
    original: by((observation) => (isTranslated(observation, source(observation)) ? 1 : 0)),
    primary: by((observation) => (source(observation)?.kind === 'primary' ? 0 : 1)),
    newer: (left, right) =>
      compareText(source(right)?.published ?? '', source(left)?.published ?? ''),
    id: (left, right) => compareText(left.id, right.id),
  };
  return (left, right) => {
    for (const name of orderings) {
      const result = orders[name](left, right);
      if (result !== 0) return { by: name, result };
    }
    return { by: 'id', result: 0 };
  };
}

/** Two infinite ranks are equal. */
function by(rank: (observation: Observation) => number): Order {
  return (left, right) => {
    const [first, second] = [rank(left), rank(right)];
    return first === second ? 0 : first - second;
  };
}

const isRevised = ({ vintage }: Observation): boolean => vintageRanks[vintage] < 2;

/** Of two revisions the one that was published later answers. */
function newerVintage(published: (observation: Observation) => string): Order {
  return (left, right) =>
    isRevised(left) && isRevised(right) ? compareText(published(right), published(left)) : 0;
}

const amount = ({ value, unit }: Observation): number => amountIn(value, unit);

function isSame(left: Observation, right: Observation): boolean {
  const noise = 1e-9 * Math.abs(amount(left));
  return Math.abs(amount(left) - amount(right)) <= noise;
}

/** More digits answer; a figure without bounds has none to compare. */
function finer(left: Observation, right: Observation): number {
  const [first, second] = [width(left), width(right)];
  if (first === undefined || second === undefined) return 0;
  return Math.abs(first - second) <= 1e-9 * Math.max(first, second) ? 0 : first - second;
}

function width(observation: Observation): number | undefined {
  const { low, high } = statedBounds(observation);
  return low === null || high === null
    ? undefined
    : (high - low) * parseUnit(observation.unit).factor;
}

/** The bureaus of the figures write Chinese: what is printed in another language was translated. */
function isTranslated({ printed }: Observation, source: Source | undefined): boolean {
  return source !== undefined && (!source.language.startsWith('zh') || /[a-z]{3}/iu.test(printed));
}
