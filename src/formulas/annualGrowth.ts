import type { Figure } from '../domain/figure.ts';
import { divide, type Interval } from '../domain/interval.ts';
import type { Issue } from '../domain/issue.ts';
import { periodCode, type Period } from '../domain/period.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { roundNoise } from '../domain/roundNoise.ts';
import { calledFigure } from './calledFigure.ts';
import type { GrowthStep } from './growthChain.ts';
import type { Input } from './inputFigure.ts';

/**
 * Mean growth of a chain of years: their geometric mean, with the interval that rounding of each allows.
 *
 * @example
 * meanGrowth([tenPercent, twentyPercent]); // => 14.89 %, the root of 1.1 × 1.2, less 1
 */
export function meanGrowth(steps: readonly [GrowthStep, ...GrowthStep[]]): Figure {
  const [first] = steps;
  const figures = steps.map(({ figure }) => figure);
  const last = figures.at(-1) ?? first.figure;
  const isMixed = steps.some(({ interval }) => interval === undefined);
  const ends = (of: (interval: Interval) => number): number =>
    mean(
      steps.map(({ interval, figure }) => (interval === undefined ? figure.value : of(interval))),
    );
  return calledFigure({
    method: 'mean-growth',
    ...growthOf(last),
    value: mean(figures.map(({ value }) => value)),
    inputs: figures,
    interval: { low: ends(({ low }) => low), high: ends(({ high }) => high) },
    ...(isMixed ? { mixed: true } : {}),
  });
}

function mean(growths: readonly number[]): number {
  return roundNoise(
    growths.reduce((all, growth) => all * (1 + growth), 1) ** (1 / growths.length) - 1,
  );
}

/**
 * Compound annual growth between two levels of the same part of two years, whatever lies between: no span heals a break, so that
 * it is over two bases. Undefined where the first may be zero or below.
 *
 * @example
 * // 100 (99.5 to 100.5) in 2015 and 200 (199.5 to 200.5) in 2025:
 * annualGrowth(first, last, 10); // => 7.18 %
 */
export function annualGrowth(first: Input, last: Input, years: number): Result<Figure | undefined> {
  if (first.figure.unit !== last.figure.unit) {
    const { unit } = first.figure;
    return failure({ code: 'unit-mismatch', unit, figureUnit: last.figure.unit });
  }
  const ratio = divide(last.interval, first.interval);
  if (ratio === undefined || ratio.low < 0) return success(undefined);
  const yearly = (value: number): number => roundNoise(value ** (1 / years) - 1);
  return success(
    calledFigure({
      method: 'cagr',
      ...growthOf(last.figure),
      value: yearly(last.figure.value / first.figure.value),
      inputs: [last.figure, first.figure],
      interval: { low: yearly(ratio.low), high: yearly(ratio.high) },
      mixed: true,
    }),
  );
}

function growthOf({
  place,
  indicator,
  breakdown,
  period,
}: Figure): Pick<
  Figure,
  'place' | 'indicator' | 'breakdown' | 'period' | 'measure' | 'reference' | 'unit'
> {
  return { place, indicator, breakdown, period, measure: 'yoy', reference: '', unit: '1' };
}

/** Why two periods are not the same part of an earlier and a later year. */
export function comparable(from: Period, to: Period): Issue | undefined {
  const codes = { from: periodCode(from), to: periodCode(to) };
  const isSamePart = from.from === to.from && from.to === to.to && from.state === to.state;
  if (!isSamePart) return { code: 'incomparable-periods', ...codes };
  return from.year < to.year ? undefined : { code: 'period-order', ...codes };
}
