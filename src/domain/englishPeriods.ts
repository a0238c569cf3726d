import { monthNames } from './monthNames.ts';
import {
  asState,
  cumulative,
  date,
  half,
  quarter,
  quarters,
  single,
  together,
  wholeYear,
  type PeriodPattern,
} from './periodParts.ts';

const anyMonth = monthNames
  .map((name) => name.toUpperCase())
  .map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}${name === 'SEPTEMBER' ? '|T' : ''})?`)
  .join('|');
const from = `(?<a>${anyMonth})`;
const month = `(?<m>${anyMonth})`;
const year = String.raw`(?<y>\d{4})`;
const shortYear = String.raw`(?<y>\d{4}|\d{2})`;
const of = String.raw`(?:OF|IN|,)?(?:THEYEAR)?`;
const to = '(?:[-~]|TO|THROUGH|THRU)';
const ordinal = '(?<n>FIRST|SECOND|THIRD|FOURTH|1ST|2ND|3RD|4TH)';
const counts = 'TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE'.split(' ');
const count = String.raw`(?<n>\d{1,2}|${counts.join('|')})`;

const countOf = (text = ''): string =>
  /^\d/u.test(text) ? text : String(counts.indexOf(text) + 2);

const spelling = (pattern: string, read: PeriodPattern['read']): PeriodPattern => ({
  pattern: new RegExp(`^(?:THE)?${pattern}$`, 'u'),
  read,
});

/** Spellings of English texts. */
export const englishPeriods: readonly PeriodPattern[] = [
  spelling(`(?:FULL)?YEAR${of}${year}`, wholeYear),
  spelling(`${year}FULLYEAR`, wholeYear),
  spelling(`${ordinal}HALF(?:YEAR)?${of}${year}`, half),
  spelling(`${year},?${ordinal}HALF`, half),
  spelling(`${ordinal}(?:QUARTER|QTR)${of}${year}`, quarter),
  spelling(`${year},?${ordinal}(?:QUARTER|QTR)`, quarter),
  spelling(`FIRST${count}MONTHS${of}${year}`, ({ y, n }) => cumulative({ y, m: countOf(n) })),
  spelling(`${count}MONTHS${of}${year}`, ({ y, n }) => cumulative({ y, m: countOf(n) })),
  spelling(`FIRST${count}QUARTERS${of}${year}`, ({ y, n }) => quarters({ y, n: countOf(n) })),
  spelling(`${month}(?:OF|,|-|/)?'?${shortYear}`, single),
  spelling(`${year}[-/,]?${month}`, single),
  spelling(`${month}${year}\\(?YTD\\)?`, cumulative),
  spelling(`YTD${month}${year}`, cumulative),
  spelling(`${month}(?<d>\\d{1,2})(?:ST|ND|RD|TH)?,?${year}`, date),
  spelling(`(?<d>\\d{1,2})(?:ST|ND|RD|TH)?[-/]?(?:OF)?${month}[-/,]?${year}`, date),
  spelling(`(?<d>\\d{1,2})-${month}-(?<y>\\d{2})`, date),
  spelling(`${from}${to}${month}(?:OF|,|-|/)?'?${shortYear}`, together),
  spelling(`${year},?${from}${to}${month}`, together),
  spelling(`${from}[-/,]?${year}${to}${month}[-/,]?(?<z>\\d{4})`, together),
  spelling(`(?:ASOF|ENDOF|END-?|YEAR-?END)${of}${year}`, asState(wholeYear)),
  spelling(`(?:ASOF|ENDOF|END-?)${month}${year}`, asState(single)),
];
