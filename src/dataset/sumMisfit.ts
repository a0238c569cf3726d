import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Rows } from '../domain/rows.ts';
import { amountIn, parseUnit } from '../domain/unit.ts';
import { columnOf } from './columns/columnOf.ts';

interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * How far a printed level is from its sum (foreign trade = exports + imports), in the unit's base: the least difference that
 * printed levels of one place, period, breakdown and vintage allow. Infinite where nothing is there to hold it against.
 *
 * @example
 * const misfit = sumMisfit(observations, indicators);
 * // 2762.9 and 2762.8 are printed, exports 1787 and imports 975.9:
 * misfit(total); // => 0 for 2762.9, 1e7 for 2762.8
 */
export function sumMisfit(
  observations: Rows<Observation>,
  indicators: readonly Indicator[],
): (observation: Observation) => number {
  const sums = indicators
    .filter(({ sumOf }) => sumOf.length > 0)
    .map(({ id, sumOf }): Sum => ({ total: id, parts: sumOf }));
  const members = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]));
  let amounts: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  return (observation) => {
    if (!members.has(observation.indicator) || !isExactLevel(observation)) return Infinity;
    // Most editions are never asked.
    amounts ??= exactLevels(observations, members);
    const known = amounts;
    const misfits = sums
      .filter(({ total, parts }) => [total, ...parts].includes(observation.indicator))
      .map((sum) => misfitIn(sum, observation, (id) => known.get(keyOf(observation, id))));
    return Math.min(Infinity, ...misfits);
  };
}

/** Exact levels of the members of sums, by `keyOf`. */
function exactLevels(
  observations: Rows<Observation>,
  members: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const amounts = new Map<string, Set<number>>();
  const indicator = columnOf(observations, 'indicator');
  for (let row = 0; row < observations.length; row += 1) {
    const observation = members.has(indicator.at(row)) ? observations.at(row) : undefined;
    if (observation === undefined || !isExactLevel(observation)) continue;
    const key = keyOf(observation, observation.indicator);
    const known = amounts.get(key) ?? new Set();
    amounts.set(key, known.add(amountOf(observation)));
  }
  return amounts;
}

function misfitIn(
  { total, parts }: Sum,
  observation: Observation,
  amountsOf: (indicator: string) => ReadonlySet<number> | undefined,
): number {
  const own = (indicator: string): readonly number[] =>
    indicator === observation.indicator
      ? [amountOf(observation)]
      : [...(amountsOf(indicator) ?? [])];
  const wholes = own(total);
  const added = parts.reduce<readonly number[]>(
    (sums, part) => sums.flatMap((sum) => own(part).map((amount) => sum + amount)),
    [0],
  );
  return Math.min(
    Infinity,
    ...wholes.flatMap((whole) => added.map((sum) => withoutNoise(whole - sum, whole))),
  );
}

/** A difference that is only binary noise is none. */
function withoutNoise(difference: number, size: number): number {
  const distance = Math.abs(difference);
  return distance <= 1e-9 * Math.abs(size) ? 0 : distance;
}

const isExactLevel = ({ measure, qualifiers }: Observation): boolean =>
  measure === 'level' && qualifiers.includes('exact');

const amountOf = ({ value, unit }: Observation): number => amountIn(value, unit);

function keyOf(observation: Observation, indicator: string): string {
  const { place, breakdown, period, vintage, unit } = observation;
  return [place, indicator, breakdown, period, vintage, parseUnit(unit).base].join('|');
}
