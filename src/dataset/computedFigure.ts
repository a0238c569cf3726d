import type { ComputedFigure, Figure, Method, Status } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import { around, relativeHalfWidth, type Interval } from '../domain/interval.ts';
import { growthMeasures } from '../domain/measure.ts';
import { roundNoise } from '../domain/roundNoise.ts';
import { convertUnit } from '../domain/unit.ts';
import { answerUnit } from './answerUnit.ts';

const impliedMethods: ReadonlySet<Method> = new Set([
  'implied-base-growth',
  'implied-base-increase',
]);

/** A computed figure whose half-width exceeds this part of its value answers only when computed ones are asked for. */
const widest = 0.01;

/**
 * Growth may be near zero, where no part of it is small enough: it is judged in points. Growth is printed with one decimal,
 * and half a point is the most that a growth rounded to whole per cent may be off.
 */
const widestGrowth = 0.005;

/** Whether a method gives the year-earlier figure on the publisher's basis of today, not the one published then. */
export function isImpliedBase(method: Method): boolean {
  return impliedMethods.has(method);
}

/** Whether a figure is too wide to answer unless computed ones are asked for. */
export function isImprecise({ low, high, value, measure, unit }: ComputedFigure): boolean {
  if (low === high) return false;
  if (!growthMeasures.includes(measure)) return relativeHalfWidth({ low, high }, value) > widest;
  const halfWidth = roundNoise((high - low) / 2);
  return (convertUnit(halfWidth, unit, '1') ?? halfWidth) > widestGrowth;
}

/**
 * The figure that a computed one makes, in the unit in which it is answered.
 *
 * @param mixedHalfWidth how far one over two bases may be off, in the unit of the computation; undefined where nobody can tell
 */
export function computedFigure(
  computed: ComputedFigure,
  indicator: Indicator,
  mixedHalfWidth?: number,
): Figure {
  const unit = answerUnit(computed.measure, indicator, computed.unit);
  const inUnit = (value: number): number => convertUnit(value, computed.unit, unit) ?? value;
  const ends = endsOf(computed, mixedHalfWidth);
  return {
    id: computed.id,
    place: computed.place,
    indicator: computed.indicator,
    breakdown: computed.breakdown,
    period: computed.period,
    measure: computed.measure,
    reference: computed.reference,
    value: inUnit(computed.value),
    unit,
    low: ends === undefined ? null : inUnit(ends.low),
    high: ends === undefined ? null : inUnit(ends.high),
    status: statusOf(computed),
    origin: { kind: 'computed', computed },
  };
}

function statusOf({ method, mixed }: ComputedFigure): Status {
  if (mixed === true) return 'mixed-base';
  return isImpliedBase(method) ? 'implied-base' : 'computed';
}

/** Rounding says little of a figure over two bases: what tested misses say stands in its place. */
function endsOf(
  { value, low, high, mixed }: ComputedFigure,
  halfWidth: number | undefined,
): Interval | undefined {
  if (mixed !== true) return { low, high };
  return halfWidth === undefined ? undefined : around(value, halfWidth);
}
