import { canonicalPeriod } from './canonicalPeriod.ts';
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

const anyYear = String.raw`(?<y>\d{4}|\d{2})`;
/** Between a code such as 1H or Q1 and its year. */
const beforeYear = String.raw`(?:OF|[-/,])?'?`;

/** Spellings in digits and the letters of codes: SDMX, analysts, dates. */
export const numericPeriods: readonly PeriodPattern[] = [
  {
    pattern: /^(?<text>@?(?:19|2[01])\d{2}(?:[HQ]\d|M\d{2}C?)?)$/u,
    read: ({ text = '' }) => canonicalPeriod(text),
  },
  { pattern: /^@(?<y>\d{4})[-~]?M?(?<m>\d{1,2})$/u, read: asState(single) },
  { pattern: /^(?<y>\d{4})(?:A|FY|CY)$/u, read: wholeYear },
  { pattern: new RegExp(`^(?:FY|CY)${beforeYear}${anyYear}$`, 'u'), read: wholeYear },
  { pattern: /^(?<y>\d{4})年?[-,]?[SH](?<n>[12])$/u, read: half },
  { pattern: /^(?<y>\d{4}),?(?<n>[12])H$/u, read: half },
  { pattern: /^'?(?<y>\d{2})H(?<n>[12])$/u, read: half },
  { pattern: new RegExp(`^(?<n>[12])H${beforeYear}${anyYear}$`, 'u'), read: half },
  { pattern: new RegExp(`^[SH](?<n>[12])(?:OF|[-/,])?(?<y>\\d{4}|[-/']\\d{2})$`, 'u'), read: half },
  { pattern: /^(?<y>\d{4})年?[-,]?Q(?<n>[1-4])$/u, read: quarter },
  { pattern: /^(?<y>\d{4}),?(?<n>[1-4])Q$/u, read: quarter },
  { pattern: /^'?(?<y>\d{2})Q(?<n>[1-4])$/u, read: quarter },
  { pattern: new RegExp(`^(?<n>[1-4])Q${beforeYear}${anyYear}$`, 'u'), read: quarter },
  { pattern: /^Q(?<n>[1-4])(?:OF|[-/,])?(?<y>\d{4}|[-/']\d{2})$/u, read: quarter },
  { pattern: /^(?<y>\d{4})年?-?Q(?<a>[1-4])[-~]Q?(?<n>[1-4])$/u, read: quarters },
  { pattern: /^Q(?<a>[1-4])[-~]Q?(?<n>[1-4]),?(?<y>\d{4})$/u, read: quarters },
  { pattern: new RegExp(`^(?<m>\\d{1,2})M${beforeYear}${anyYear}$`, 'u'), read: cumulative },
  { pattern: /^(?<y>\d{4})[-./]?M?(?<m>\d{1,2})-?\(?(?:C|累计|YTD)\)?$/u, read: cumulative },
  { pattern: /^(?<y>\d{4})(?<m>0[1-9]|1[0-2])(?<d>\d{2})$/u, read: date },
  { pattern: /^(?<y>\d{4})(?<s>[-./])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})$/u, read: date },
  { pattern: /^(?<y>\d{4})(?:[-~]M?|[M./])(?<m>0?[1-9]|1[0-2])$/u, read: single },
  { pattern: /^(?<y>\d{4})(?<m>0[1-9]|1[0-2])$/u, read: single },
  { pattern: /^(?<m>\d{1,2})[-./](?<y>\d{4})$/u, read: single },
  { pattern: /^(?<y>\d{4})[-./M](?<a>\d{1,2})[-~/]M?(?<m>\d{1,2})$/u, read: together },
  {
    pattern: /^(?<y>\d{4})[-./M]?(?<a>\d{1,2})[-~](?<z>\d{4})[-./M]?(?<m>\d{1,2})$/u,
    read: together,
  },
  { pattern: /^(?<y>\d{4})[-~/](?<z>\d{4}|\d{2})$/u, read: yearSpan },
];
