import { canonicalPeriod } from './canonicalPeriod.ts';
import { periodCode, type Period } from './period.ts';
import { plainPeriodText } from './plainPeriodText.ts';
import { readPeriod } from './readPeriod.ts';

/** Any year: months that have a code in one have it in each. */
const someYear = 2000;

const months = '(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)[A-Z]*';
/** What says months without a year; digits alone say none. */
const shape = new RegExp(
  `^(?:.*[月季].*|.*半年.*|全年度?|年[末底]|[HQS][1-4]|[1-4][HQ]|Q[1-4][-~]Q?[1-4]|\\d{1,2}M|M\\d{2}C?` +
    `|(?:YTD)?${months}(?:(?:[-~]|TO)${months})?|(?:THE)?(?:FIRST|SECOND|THIRD|FOURTH)[A-Z\\d]*` +
    `|FULLYEAR|[A-Z]*\\d*MONTHS|YEAR-?END|ENDOFYEAR)$`,
  'u',
);

/** What the months of a text are: a period of some year, or the form of months that have no code. */
export type PartialReading = Period | 'refused' | undefined;

/**
 * Reads months of a year that is named elsewhere, in every spelling that a period has with its year: the rows 1-2月 … 1-12月
 * below "2021年进出口".
 *
 * @example
 * partialPeriod('1-6月'); // => the first half of some year, the same as '上半年' and 'H1'
 * partialPeriod('5-12月'); // => 'refused': no such period in any year
 * partialPeriod('1-6'); // => undefined: nothing says that months are meant
 */
export function partialPeriod(text: string): PartialReading {
  const plain = plainPeriodText(text);
  if (!shape.test(plain) || /\d{3}/u.test(plain)) return undefined;
  const forms = [`${someYear}年${plain}`, `${someYear}${plain}`, `${plain}${someYear}`];
  let isRefused = false;
  for (const form of [...forms, `${plain}OF${someYear}`]) {
    const reading = readPeriod(form);
    if (reading.ok && reading.request.kind === 'period') {
      const { period } = reading.request;
      if (period.year === someYear) return period;
    }
    isRefused ||= !reading.ok && reading.refusal.kind !== 'unreadable';
  }
  return isRefused ? 'refused' : undefined;
}

/** The code of months without their year. */
export function partialCode(period: Period): string {
  return periodCode({ ...period, year: someYear });
}

/**
 * Months in a year.
 *
 * @example
 * inYear('2000H1', 2021); // => '2021H1'
 */
export function inYear(code: string, year: number): string {
  const period = canonicalPeriod(code);
  return period === undefined ? code : periodCode({ ...period, year });
}
