import { isCumulativeCode, nextPeriod } from './nextPeriod.ts';
import { shiftYears, type Period } from './period.ts';

export const steps = ['year', 'next'] as const;

/** `year`: the same period of each year; `next`: each next period of the same frequency. */
export type Step = (typeof steps)[number];

const endOf = ({ year, to }: Period): number => year * 12 + to;

/**
 * The periods from one to another, both included, ascending; undefined where the steps from the first do not meet the
 * last. At most one more than `most`.
 *
 * @example
 * periodSeries(firstHalf2023, secondHalf2024, 'next', 500); // => 2023H1, 2023H2, 2024H1, 2024H2
 * periodSeries(firstHalf2023, year2024, 'next', 500); // => undefined: a year is no half
 * periodSeries(january2021, year2021, 'next', 500); // => 2021M01, 2021M02C … 2021: January alone begins months together
 */
export function periodSeries(
  from: Period,
  to: Period,
  step: Step,
  most: number,
): readonly Period[] | undefined {
  const isCumulative = isTogether(from, to);
  const series: Period[] = [];
  let current = from;
  while (endOf(current) <= endOf(to) && series.length <= most) {
    series.push(current);
    current = step === 'year' ? shiftYears(current, 1) : nextPeriod(current, isCumulative);
  }
  const last = series.at(-1);
  if (series.length > most) return series;
  return last !== undefined && isSame(last, to) ? series : undefined;
}

/** Whether a series runs over months together: it begins with such months, or with January and ends with them. */
function isTogether(from: Period, to: Period): boolean {
  const isJanuary = !from.state && from.from === 1 && from.to === 1;
  return isCumulativeCode(from) || (isJanuary && to.from === 1 && to.to > 1);
}

function isSame(left: Period, right: Period): boolean {
  return (
    left.year === right.year &&
    left.from === right.from &&
    left.to === right.to &&
    left.state === right.state
  );
}

/** Whether a period may stand in the series that begins with another. */
export function belongsTo(period: Period, from: Period, step: Step): boolean {
  if (period.state !== from.state) return false;
  if (step === 'year') return period.from === from.from && period.to === from.to;
  if (isCumulativeCode(from)) return period.from === 1;
  return period.to - period.from === from.to - from.from;
}
