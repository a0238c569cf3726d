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
  yearSpan,
  type PeriodPattern,
} from './periodParts.ts';

/** Four digits need no 年, two do. */
const year = String.raw`(?<y>\d{4}年?|\d{2}年)`;
const yearNamed = String.raw`(?<y>(?:\d{4}|\d{2})年)`;
const otherYear = String.raw`(?<z>\d{4}年?|\d{2}年)`;
const anyMonth = String.raw`\d{1,2}|十[一二]?|[一二三四五六七八九元]`;
const from = `(?<a>${anyMonth})`;
const month = `(?<m>${anyMonth})`;
const anyQuarter = '[一二三四1-4首]';
const added = String.raw`(?:\(?累计\)?)`;

const spelling = (pattern: string, read: PeriodPattern['read']): PeriodPattern => ({
  pattern: new RegExp(`^${pattern}$`, 'u'),
  read,
});

/** Spellings of Chinese texts. */
export const chinesePeriods: readonly PeriodPattern[] = [
  spelling(String.raw`${year}(?:度|\(?全年度?\)?)`, wholeYear),
  spelling(yearNamed, wholeYear),
  spelling(`${year}年?(?<n>[上下])半年度?`, half),
  spelling(`${year}半年度`, ({ y }) => half({ y, n: '1' })),
  spelling(`${year}第?(?<n>${anyQuarter})季度?`, quarter),
  spelling(`${year}前(?<n>[一二两三四1-4])个?季度?`, quarters),
  spelling(
    `${year}第?(?<a>${anyQuarter})(?:季度?)?[-~]第?(?<n>[一二三四1-4])个?季度?${added}?`,
    quarters,
  ),
  spelling(`${year}[前头首](?<m>${anyMonth}|两)个?月${added}?`, cumulative),
  spelling(`${year}[-./]?${from}(?:月份?)?[-~]${month}月份?${added}?`, together),
  spelling(`${yearNamed}${from}(?:月份?)?[-~]${month}${added}?`, together),
  spelling(
    `${year}[-./]?${from}(?:月份?)?[-~]${otherYear}[-./]?${month}(?:月份?)?${added}?`,
    together,
  ),
  spelling(`${year}年?[-~/]${otherYear}度?`, yearSpan),
  spelling(`${yearNamed}${month}月份?${added}`, cumulative),
  spelling(String.raw`${yearNamed}${month}月份?(?:\(?(?:当月|单月)\)?)?`, single),
  spelling(String.raw`${yearNamed}${month}月(?<d>\d{1,2})[日号]`, date),
  spelling(`(?:截[至止]?~?)?${yearNamed}${month}月份?(?:底|末|时点)`, asState(single)),
  spelling(`(?:截[至止]?~?)?${year}年?(?:底|末|时点)`, asState(wholeYear)),
];
