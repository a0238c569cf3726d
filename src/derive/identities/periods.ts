import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { periodCode } from '../../domain/period.ts';
import { sumSolutions } from '../equation.ts';
import type { PeriodRule } from '../periodRule.ts';
import { remembered } from '../remembered.ts';
import type { Identity } from './identity.ts';

/** Months from…to of one year. */
type Span = readonly [from: number, to: number];

/** A stretch of months that is the sum of two others. */
type SpanSum = readonly [whole: Span, first: Span, second: Span];

/** Months together are those before and the last one. */
const months = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month): SpanSum => [
  [1, month],
  [1, month - 1],
  [month, month],
]);

const sums = [
  ...months,
  ...[
    [1, 6, 12], // year = H1 + H2
    [1, 9, 12], // year = months to September + Q4
    [1, 6, 9], // months to September = H1 + Q3
    [1, 3, 6], // H1 = Q1 + Q2
  ].map(([from = 1, middle = 1, to = 1]): SpanSum => [
    [from, to],
    [from, middle],
    [middle + 1, to],
  ]),
];

/**
 * Year = H1 + H2 = M09C + Q4, M09C = H1 + Q3, H1 = Q1 + Q2, and months together = those before + the last month. Only
 * flows accumulate: a stock or a rate of a year is no sum.
 */
export const periods: Identity = (series, context) =>
  series.measure === 'level' && context.indicator(series.indicator)?.kind === 'flow'
    ? [{ members: [series, series, series], periods: spanSums, solutions }]
    : [];

const solutions = sumSolutions('periods', 2);

const spanSums: PeriodRule = (position, code) => sumsAt(`${position}${code}`);

const sumsAt = remembered((text) => {
  const period = canonicalPeriod(text.slice(1));
  if (period === undefined || period.state) return [];
  const position = Number(text.slice(0, 1));
  return sums
    .filter((sum) => sum[position]?.join() === `${period.from},${period.to}`)
    .map((sum) =>
      sum.map(([from, to]) => periodCode({ year: period.year, from, to, state: false })),
    );
});
