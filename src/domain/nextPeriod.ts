import { frequencyOf, type Period } from './period.ts';

/**
 * The next period of the same frequency. Months together grow by one month and begin anew each January, so that their
 * series also holds the first quarter, the first half and the year.
 *
 * @example
 * nextPeriod(firstHalf); // => '2024H2' after '2024H1'
 * nextPeriod(fiveMonths, true); // => '2024H1', January to June, after '2024M05C'
 */
export function nextPeriod(period: Period, isCumulative = isCumulativeCode(period)): Period {
  const { year, from, to, state } = period;
  if (isCumulative) {
    return to === 12
      ? { year: year + 1, from: 1, to: 1, state }
      : { year, from: 1, to: to + 1, state };
  }
  const months = to - from + 1;
  return to === 12
    ? { year: year + 1, from: 1, to: months, state }
    : { year, from: from + months, to: to + months, state };
}

/** Whether a period is one of months together that no other name covers. */
export function isCumulativeCode(period: Period): boolean {
  return frequencyOf(period) === 'cumulative';
}
