import type { Figure, Status } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import { around } from '../domain/interval.ts';
import type { Observation } from '../domain/observation.ts';
import { convertUnit } from '../domain/unit.ts';
import { answerUnit } from './answerUnit.ts';

/** Observations of one figure, the preferred first. */
export type Observed = readonly [Observation, ...Observation[]];

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The figure that observations of one key make: the preferred one answers, and what differs beyond rounding is a conflict.
 */
export function publishedFigure(observations: Observed, indicator: Indicator): Figure {
  const [first] = observations;
  const unit = answerUnit(first.measure, indicator, first.unit);
  const bounds = boundsOf(first, unit);
  return {
    id: first.id,
    place: first.place,
    indicator: first.indicator,
    breakdown: first.breakdown,
    period: first.period,
    measure: first.measure,
    reference: first.reference,
    value: inUnit(first.value, first, unit),
    unit,
    low: bounds.low,
    high: bounds.high,
    status: statusOf(observations, unit),
    origin: { kind: 'published', observations },
  };
}

const inUnit = (value: number, { unit }: Observation, target: string): number =>
  convertUnit(value, unit, target) ?? value;

/** Where the wording leaves an end open it is null: 超 has no upper end, 近 has neither. */
function boundsOf(observation: Observation, unit: string): Bounds {
  const { value, halfWidth, qualifiers } = observation;
  if (halfWidth !== null) {
    const { low, high } = around(value, halfWidth);
    return { low: inUnit(low, observation, unit), high: inUnit(high, observation, unit) };
  }
  const only = qualifiers.length === 1 ? qualifiers[0] : undefined;
  const end = inUnit(value, observation, unit);
  if (only === 'over') return { low: end, high: null };
  return only === 'under' || only === 'within'
    ? { low: null, high: end }
    : { low: null, high: null };
}

function statusOf(observations: Observed, unit: string): Status {
  const exact = observations.filter(({ qualifiers }) => qualifiers.includes('exact'));
  const [first] = exact;
  if (first === undefined) return 'about';
  const bounds = boundsOf(first, unit);
  const differs = (other: Observation): boolean => apart(bounds, boundsOf(other, unit));
  return exact.some(differs) ? 'conflict' : 'published';
}

function apart(left: Bounds, right: Bounds): boolean {
  if (left.low === null || left.high === null || right.low === null || right.high === null)
    return false;
  // Ends that touch may differ by binary noise only.
  const slack = 1e-9 * Math.max(Math.abs(left.high), Math.abs(right.high));
  return left.low > right.high + slack || right.low > left.high + slack;
}
