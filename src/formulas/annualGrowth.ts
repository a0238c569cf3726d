import { canonicalPeriod } from '../domain/canonicalPeriod.ts';
import type { Figure } from '../domain/figure.ts';
import { divide, type Interval } from '../domain/interval.ts';
import type { Issue } from '../domain/issue.ts';
import { periodCode, type Period } from '../domain/period.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { roundNoise } from '../domain/roundNoise.ts';
import { calledFigure } from './calledFigure.ts';
import type { Input } from './inputFigure.ts';

/**
 * Compound annual growth between two levels of the same part of two years, with the interval that their rounding allows;
 * undefined where the first may be zero or below.
 *
 * @example
 * // 100 (99.5 to 100.5) in 2015 and 200 (199.5 to 200.5) in 2025:
 * annualGrowth(first, last); // => 7.18 %, between 7.10 % and 7.26 %
 */
export function annualGrowth(first: Input, last: Input): Result<Figure | undefined> {
  const from = canonicalPeriod(first.figure.period);
  const to = canonicalPeriod(last.figure.period);
  if (from === undefined || to === undefined) return success(undefined);
  const apart = comparable(from, to);
  if (apart !== undefined) return failure(apart);
  if (first.figure.unit !== last.figure.unit) {
    const { unit } = first.figure;
    return failure({ code: 'unit-mismatch', unit, figureUnit: last.figure.unit });
  }
  const ratio = divide(last.interval, first.interval);
  if (ratio === undefined || ratio.low < 0) return success(undefined);
  const yearly = (value: number): number => roundNoise(value ** (1 / (to.year - from.year)) - 1);
  const interval: Interval = { low: yearly(ratio.low), high: yearly(ratio.high) };
  const { place, indicator, breakdown, period } = last.figure;
  return success(
    calledFigure({
      method: 'cagr',
      place,
      indicator,
      breakdown,
      period,
      measure: 'yoy',
      reference: '',
      value: yearly(last.figure.value / first.figure.value),
      unit: '1',
      inputs: [last.figure, first.figure],
      interval,
    }),
  );
}

/** Why two periods are not the same part of an earlier and a later year. */
export function comparable(from: Period, to: Period): Issue | undefined {
  const codes = { from: periodCode(from), to: periodCode(to) };
  const isSamePart = from.from === to.from && from.to === to.to && from.state === to.state;
  if (!isSamePart) return { code: 'incomparable-periods', ...codes };
  return from.year < to.year ? undefined : { code: 'period-order', ...codes };
}
