import { canonicalPeriod } from './canonicalPeriod.ts';
import type { CalendarDay } from './excelDate.ts';
import { isYear } from './isYear.ts';
import { monthNames } from './monthNames.ts';
import { periodCode, type Period } from './period.ts';
import type { PeriodRefusal } from './periodRequest.ts';

/** What a spelling of periods makes of a text: a period, why it is none, or nothing. */
export type PartReading = Period | PeriodRefusal | undefined;

export type Groups = Readonly<Record<string, string | undefined>>;

/** One spelling of periods, of text in the form of `plainPeriodText`. */
export interface PeriodPattern {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => PartReading;
}

export const isRefusal = (reading: Period | PeriodRefusal): reading is PeriodRefusal =>
  'kind' in reading;

/** Two digits from here on are a year of the last century: 98年 is 1998, 1H25 is 2025. */
const lastCentury = 70;

/** The number of a year; two digits are one of this century or the end of the last. */
function yearOf(text = ''): number {
  const digits = text.replaceAll(/\D/gu, '');
  if (digits.length !== 2) return Number(digits);
  const short = Number(digits);
  return short < lastCentury ? 2000 + short : 1900 + short;
}

const chineseMonths = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
const shortMonths = monthNames.map((name) => name.slice(0, 3).toUpperCase());

/** The number of a month in digits, Chinese or English; 0 for none. */
function monthOf(text = ''): number {
  if (/^\d+$/u.test(text)) return Number(text);
  if (text === '元') return 1;
  if (text === '两') return 2;
  if (/^[A-Z]/u.test(text)) return shortMonths.indexOf(text.slice(0, 3)) + 1;
  return chineseMonths.indexOf(text) + 1;
}

const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    一: 1,
    二: 2,
    两: 2,
    三: 3,
    四: 4,
    上: 1,
    下: 2,
    首: 1,
    FIRST: 1,
    SECOND: 2,
    THIRD: 3,
    FOURTH: 4,
    '1ST': 1,
    '2ND': 2,
    '3RD': 3,
    '4TH': 4,
  }),
);

/** Which half or quarter a word says; NaN for none. */
const ordinalOf = (text = ''): number => ordinals.get(text) ?? Number(text);

/** Months of one year: together where they have a code, else a span that is refused. */
function months(year: number, from: number, to: number): PartReading {
  if (!(from >= 1 && to <= 12 && from <= to && isYear(year))) return undefined;
  const period: Period = { year, from, to, state: false };
  const read = canonicalPeriod(periodCode(period));
  return read?.from === from && read.to === to ? period : { kind: 'span', year, from, to };
}

/** The single month of the groups `y` and `m`. */
export const single = ({ y, m }: Groups): PartReading => months(yearOf(y), monthOf(m), monthOf(m));

/** January to the month of the groups `y` and `m`. */
export const cumulative = ({ y, m }: Groups): PartReading => months(yearOf(y), 1, monthOf(m));

export const wholeYear = ({ y }: Groups): PartReading => months(yearOf(y), 1, 12);

/** The months `a` to `m`; a second year `z` must be the first. */
export function together({ y, z, a, m }: Groups): PartReading {
  if (z !== undefined && yearOf(z) !== yearOf(y)) return severalYears;
  return months(yearOf(y), monthOf(a), monthOf(m));
}

/** The half or quarter `n` of a year, by the number of its months. */
function part({ y, n }: Groups, length: number): PartReading {
  const at = ordinalOf(n);
  return at >= 1 && at <= 12 / length
    ? months(yearOf(y), (at - 1) * length + 1, at * length)
    : undefined;
}

export const half = (groups: Groups): PartReading => part(groups, 6);
export const quarter = (groups: Groups): PartReading => part(groups, 3);

/** The quarters `a` to `n`; from the first where there is no `a`. */
export const quarters = ({ y, a = '1', n }: Groups): PartReading =>
  months(yearOf(y), ordinalOf(a) * 3 - 2, ordinalOf(n) * 3);

const severalYears: PeriodRefusal = { kind: 'years', isSpan: true };

/** The years `y` to `z`; what ends before it begins is a mistyped month. */
export const yearSpan = ({ y, z }: Groups): PartReading =>
  yearOf(z) > yearOf(y) ? severalYears : undefined;

/** A period as a state at its end. */
export function asState(read: (groups: Groups) => PartReading): (groups: Groups) => PartReading {
  return (groups) => {
    const reading = read(groups);
    return reading === undefined || isRefusal(reading) ? reading : { ...reading, state: true };
  };
}

const daysOf = (year: number, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
};

/**
 * The month of its first or last day. Any other day is asked about: the month may be meant, but `2021-1-6` also
 * looks like January to June, and Excel makes 24 December of `Dec-24`.
 */
export function monthOfDay({ year, month, day }: CalendarDay, isSerial: boolean): PartReading {
  if (!isYear(year) || !(month >= 1 && month <= 12)) return undefined;
  const last = daysOf(year, month);
  if (!(day >= 1 && day <= last)) return undefined;
  return day === 1 || day === last
    ? { year, from: month, to: month, state: false }
    : { kind: 'day', year, month, day, isSerial };
}

/** The date of the groups `y`, `m` and `d`. */
export const date = ({ y, m, d }: Groups): PartReading =>
  monthOfDay({ year: yearOf(y), month: monthOf(m), day: Number(d) }, false);
