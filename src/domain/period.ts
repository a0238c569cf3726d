/**
 * A stretch of whole months inside one year (`from`…`to`, 1–12), or a state at a time (`state`: a year, or one month of
 * it). One stretch has one form: January to June is the first half, whether it was called so or cumulative.
 */
export interface Period {
  readonly year: number;
  readonly from: number;
  readonly to: number;
  readonly state: boolean;
}

/** A period's frequency: what may stand in one series with it. */
export type Frequency = 'year' | 'half' | 'quarter' | 'month' | 'cumulative' | 'state';

const pad = (month: number): string => String(month).padStart(2, '0');

const named: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '1-12': '',
    '1-6': 'H1',
    '7-12': 'H2',
    '1-3': 'Q1',
    '4-6': 'Q2',
    '7-9': 'Q3',
    '10-12': 'Q4',
  }),
);

/**
 * The canonical code of a period.
 *
 * @example
 * periodCode({ year: 2025, from: 1, to: 6, state: false }); // => '2025H1', never '2025M06C'
 * periodCode({ year: 2025, from: 6, to: 6, state: false }); // => '2025M06'
 * periodCode({ year: 2025, from: 8, to: 8, state: true }); // => '@2025M08'
 */
export function periodCode(period: Period): string {
  const { year, from, to, state } = period;
  if (state) return from === 1 && to === 12 ? `@${year}` : `@${year}M${pad(to)}`;
  const name = named.get(`${from}-${to}`);
  if (name !== undefined) return `${year}${name}`;
  return from === to ? `${year}M${pad(to)}` : `${year}M${pad(to)}C`;
}

/** Whether a period is all of a year, and no state in it. */
export const isWholeYear = ({ from, to, state }: Period): boolean =>
  from === 1 && to === 12 && !state;

/** The frequency of a period; January to March counts as the first quarter, January to June as the first half. */
export function frequencyOf(period: Period): Frequency {
  if (period.state) return 'state';
  const months = period.to - period.from + 1;
  if (months === 12) return 'year';
  if (months === 6) return 'half';
  if (months === 3) return 'quarter';
  return months === 1 ? 'month' : 'cumulative';
}

/** The same period, a number of years away. */
export function shiftYears(period: Period, years: number): Period {
  return { ...period, year: period.year + years };
}

/** Orders periods by their end, then the longer first, states last: the order in which "latest" chooses. */
export function comparePeriods(left: Period, right: Period): number {
  if (left.state !== right.state) return left.state ? -1 : 1;
  const byEnd = left.year * 12 + left.to - (right.year * 12 + right.to);
  return byEnd === 0 ? right.from - left.from : byEnd;
}
