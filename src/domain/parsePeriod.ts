import { excelMonth } from './excelMonth.ts';
import { shiftYears, type Period } from './period.ts';
import { periodPatterns } from './periodPatterns.ts';
import type { Latest, PeriodRequest } from './periodRequest.ts';

const latestWords: ReadonlyMap<string, Latest> = new Map(
  Object.entries<Latest>({
    latest: 'any',
    最新: 'any',
    最新年度: 'year',
    最新累计: 'cumulative',
    最新月: 'month',
    最新月度: 'month',
    latestyear: 'year',
    latestcumulative: 'cumulative',
    latestmonth: 'month',
  }),
);

const offset = /-(\d{1,2})Y$/u;

/**
 * Reads a period as people write it: a year, half, quarter, month or months together in the spellings of analysts, SDMX and
 * Chinese texts, a date, or the latest one, each with an offset such as `-1Y`.
 *
 * A number from 1900 to 2199 is a year, one such as 202506 a year and month; an Excel date from 1960 to 2199 means its single
 * month. Other numbers are nothing: 20255 is rather a mistyped month than a day of 1955.
 * Returns undefined for what it cannot read.
 *
 * @example
 * parsePeriod('2025年1—6月'); // => the first half of 2025, the same as '1H25', '2025-S1' and '202506C'
 * parsePeriod('2025-06'); // => the single month June, which is not January to June
 * parsePeriod('latest-1Y'); // => the latest period that exists, a year earlier
 * parsePeriod(202506); // => the single month June 2025, no day of the year 2454
 * parsePeriod('2025H3'); // => undefined
 */
export function parsePeriod(input: string | number): PeriodRequest | undefined {
  if (typeof input === 'number') return ofNumber(input);
  const text = input
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replaceAll(/[–—−~～至到]/gu, '-')
    .toUpperCase();
  const years = Number(offset.exec(text)?.[1] ?? 0);
  const body = text.replace(offset, '');
  const latest = latestWords.get(body.toLowerCase().replaceAll(/[-_]/gu, ''));
  if (latest !== undefined) return { kind: 'latest', of: latest, years: years === 0 ? 0 : -years };
  const period = ofText(body);
  return period === undefined ? undefined : { kind: 'period', period: shiftYears(period, -years) };
}

function ofNumber(input: number): PeriodRequest | undefined {
  const period = numbered(input);
  return period === undefined ? undefined : { kind: 'period', period };
}

/** 25 March 1960 and 31 December 2199: what lies below looks like a year and a digit more, such as 20255. */
const serials = { first: 22_000, last: 109_574 };

function numbered(input: number): Period | undefined {
  if (input >= serials.first && input < serials.last + 1) return excelMonth(Math.floor(input));
  return Number.isInteger(input) && (isYear(input) || isYear(Math.floor(input / 100)))
    ? ofText(String(input))
    : undefined;
}

const isYear = (number: number): boolean => number >= 1900 && number <= 2199;

function ofText(text: string): Period | undefined {
  for (const { pattern, read } of periodPatterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return read(groups);
  }
  return undefined;
}
