import { agrees } from '../domain/agrees.ts';
import type { Figure, Status } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { statedBounds, type StatedBounds } from '../domain/statedBounds.ts';
import { convertUnit } from '../domain/unit.ts';
import { compareVintages } from '../domain/vintage.ts';
import type { VintageGroup } from '../domain/vintageGroups.ts';
import { answerUnit } from './answerUnit.ts';

/** Printings of one figure by vintage, the answering one first. */
export type Printings = readonly [VintageGroup, ...VintageGroup[]];

/**
 * The figure that the printings of one key make: the first of the newest vintage answers. What differs from it there beyond
 * rounding is a conflict, what differs in an earlier vintage is its history.
 */
export function publishedFigure(printings: Printings, indicator: Indicator): Figure {
  const [newest, ...older] = printings;
  const [first, ...others] = newest.observations;
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
    status: statusOf(printings),
    origin: {
      kind: 'published',
      observations: [first, ...others, ...older.flatMap(({ observations }) => observations)],
    },
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

const isExact = ({ qualifiers }: Observation): boolean => qualifiers.includes('exact');

function statusOf([newest, ...older]: Printings): Status {
  const [first, ...others] = newest.observations;
  if (!isExact(first)) return 'about';
  const differs = (other: Observation): boolean => isExact(other) && !agrees(first, other);
  if (others.some(differs)) return 'conflict';
  const changed = older.filter(({ observations }) => observations.some(differs));
  if (changed.length === 0) return 'published';
  // Neither says that it came later: two sources differ.
  const isUndecided = changed.every(
    ({ vintage }) => compareVintages(vintage, newest.vintage) === 0,
  );
  return isUndecided ? 'conflict' : 'revised';
}
