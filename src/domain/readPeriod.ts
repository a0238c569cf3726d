import { excelDate } from './excelDate.ts';
import { shiftYears } from './period.ts';
import { isRefusal, monthOfDay, type PartReading } from './periodParts.ts';
import { periodPatterns } from './periodPatterns.ts';
import type { Latest, PeriodReading } from './periodRequest.ts';
import { plainPeriodText } from './plainPeriodText.ts';

const latestWords: ReadonlyMap<string, Latest> = new Map(
  Object.entries<Latest>({
    LATEST: 'any',
    最新: 'any',
    最新年度: 'year',
    最新累计: 'cumulative',
    最新月: 'month',
    最新月度: 'month',
    LATESTYEAR: 'year',
    LATESTCUMULATIVE: 'cumulative',
    LATESTMONTH: 'month',
  }),
);

const offset = /-(\d{1,2})Y$/u;
const fullYear = /(?<!\d)(?:19|2[01])\d{2}(?=(?:(?:0[1-9]|1[0-2])(?:\d{2})?)?(?!\d))/gu;

/** No spelling of a period is longer, white space included. */
const longest = 64;

/**
 * Reads a period as people write it: a year, half, quarter, month or months together in the spellings of analysts, SDMX,
 * Chinese and English texts, a date, or the latest one, each with an offset such as `-1Y`. What is none says why: the one
 * reader of cells, functions, Find and Fill.
 *
 * A number from 1900 to 2199 is a year, one such as 202506 a year and month, one such as 20250630 a date; an Excel date from
 * 1960 to 2199 means its month where it is the first or last of it. Other numbers are nothing: 20255 is rather a mistyped
 * month than a day of 1955. Months of one year that have a code (from January on, a quarter, a half) are one period, any
 * other span is none.
 *
 * @example
 * readPeriod('2025年1—6月'); // => the first half of 2025, the same as '1H25', '2025-S1' and '202506C'
 * readPeriod('2025-06'); // => the single month June, which is not January to June
 * readPeriod('2021.5-12'); // => refused: a span from May to December
 * readPeriod('2021-5-12'); // => refused: a day inside May
 * readPeriod('latest-1Y'); // => the latest period that exists, a year earlier
 * readPeriod(202506); // => the single month June 2025, no day of the year 2454
 */
export function readPeriod(input: string | number): PeriodReading {
  if (typeof input === 'number') return readingOf(numbered(input), 0);
  if (input.length > longest) return unreadable;
  const text = plainPeriodText(input);
  const years = Number(offset.exec(text)?.[1] ?? 0);
  const body = text.replace(offset, '');
  const latest = latestWords.get(body.replaceAll(/[-_]/gu, ''));
  if (latest === undefined) return readingOf(ofText(body), years);
  return { ok: true, request: { kind: 'latest', of: latest, years: years === 0 ? 0 : -years } };
}

const unreadable: PeriodReading = { ok: false, refusal: { kind: 'unreadable' } };

function readingOf(reading: PartReading, years: number): PeriodReading {
  if (reading === undefined) return unreadable;
  return isRefusal(reading)
    ? { ok: false, refusal: reading }
    : { ok: true, request: { kind: 'period', period: shiftYears(reading, -years) } };
}

/** 25 March 1960 and 31 December 2199: what lies below looks like a year and a digit more, such as 20255. */
const serials = { first: 22_000, last: 109_574 };

function numbered(input: number): PartReading {
  if (input >= serials.first && input < serials.last + 1) {
    const day = excelDate(Math.floor(input));
    return day === undefined ? undefined : monthOfDay(day, true);
  }
  return Number.isInteger(input) && [1, 100, 10_000].some((part) => isYear(input / part))
    ? ofText(String(input))
    : undefined;
}

const isYear = (number: number): boolean => number >= 1900 && number < 2200;

function ofText(text: string): PartReading {
  if (!/\d/u.test(text)) return undefined;
  const reading = spelled(text);
  if (new Set(text.match(fullYear)).size < 2) return reading;
  // Whatever a spelling makes of two years, it is no one period.
  return reading !== undefined && isRefusal(reading) ? reading : { kind: 'years', isSpan: false };
}

function spelled(text: string): PartReading {
  for (const { pattern, read } of periodPatterns) {
    const groups = pattern.exec(text)?.groups;
    const reading = groups === undefined ? undefined : read(groups);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/**
 * Whether an input has the form of a period and is none, so that no part of it may be read as one: the reader of a longer text
 * takes it whole.
 *
 * @example
 * isRefusedPeriod('2021-5至7'); // => true: May alone would be another period
 * isRefusedPeriod('2024年 2025年'); // => false: two periods side by side
 */
export function isRefusedPeriod(input: string | number): boolean {
  const reading = readPeriod(input);
  if (reading.ok || reading.refusal.kind === 'unreadable') return false;
  return reading.refusal.kind !== 'years' || reading.refusal.isSpan;
}
