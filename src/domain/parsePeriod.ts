import { excelMonth } from './excelMonth.ts';
import { shiftYears } from './period.ts';
import type { Period } from './period.ts';
import type { Latest, PeriodRequest } from './periodRequest.ts';
import { periodPatterns } from './periodPatterns.ts';

const latestWords: Readonly<Record<string, Latest>> = {
  latest: 'any',
  最新: 'any',
  最新年度: 'year',
  最新累计: 'cumulative',
  最新月: 'month',
  最新月度: 'month',
  latestyear: 'year',
  latestcumulative: 'cumulative',
  latestmonth: 'month',
};

const offset = /-(\d{1,2})Y$/u;

/**
 * Reads a period as people write it: a year, half, quarter, month or months together in the spellings of analysts, SDMX and
 * Chinese texts, an Excel date, or the latest one, each with an offset such as `-1Y`.
 *
 * A number from 1900 to 2199 is a year; a whole number above 20000 is an Excel date and means its single month.
 * Returns undefined for what it cannot read.
 *
 * @example
 * parsePeriod('2025年1—6月'); // => the first half of 2025, the same as '1H25', '2025-S1' and '202506C'
 * parsePeriod('2025-06'); // => the single month June, which is not January to June
 * parsePeriod('latest-1Y'); // => the latest period that exists, a year earlier
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
  const latest = latestWords[body.toLowerCase().replaceAll(/[-_]/gu, '')];
  if (latest !== undefined) return { kind: 'latest', of: latest, years: years === 0 ? 0 : -years };
  const period = ofText(body);
  return period === undefined ? undefined : { kind: 'period', period: shiftYears(period, -years) };
}

function ofNumber(input: number): PeriodRequest | undefined {
  const period = numbered(input);
  return period === undefined ? undefined : { kind: 'period', period };
}

function numbered(input: number): Period | undefined {
  if (!Number.isInteger(input)) return undefined;
  if (input >= 1900 && input <= 2199) return { year: input, from: 1, to: 12, state: false };
  return input > 20000 ? excelMonth(input) : undefined;
}

function ofText(text: string): Period | undefined {
  for (const { pattern, read } of periodPatterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return read(groups);
  }
  return undefined;
}
