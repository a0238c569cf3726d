import type { Figure, Status } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import { isCutNumber } from '../domain/isCutNumber.ts';
import type { Observation } from '../domain/observation.ts';
import { statedBounds, type StatedBounds } from '../domain/statedBounds.ts';
import { convertUnit } from '../domain/unit.ts';
import { answerUnit } from './answerUnit.ts';

/** Observations of one figure, the preferred first. */
export type Observed = readonly [Observation, ...Observation[]];

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

function boundsOf(observation: Observation, unit: string): StatedBounds {
  const { low, high } = statedBounds(observation);
  return {
    low: low === null ? null : inUnit(low, observation, unit),
    high: high === null ? null : inUnit(high, observation, unit),
  };
}

function statusOf(observations: Observed, unit: string): Status {
  const exact = observations.filter(({ qualifiers }) => qualifiers.includes('exact'));
  const [first] = exact;
  if (first === undefined) return 'about';
  const bounds = boundsOf(first, unit);
  const differs = (other: Observation): boolean =>
    apart(bounds, boundsOf(other, unit)) && !isCutNumber(first, other);
  return exact.some(differs) ? 'conflict' : 'published';
}

function apart(left: StatedBounds, right: StatedBounds): boolean {
  if (left.low === null || left.high === null || right.low === null || right.high === null)
    return false;
  // Ends that touch may differ by binary noise only.
  const slack = 1e-9 * Math.max(Math.abs(left.high), Math.abs(right.high));
  return left.low > right.high + slack || right.low > left.high + slack;
}
