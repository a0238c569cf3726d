import { canonicalPeriod } from './canonicalPeriod.ts';
import { monthNames } from './monthNames.ts';
import { periodCode, type Period } from './period.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** One spelling of periods: text in capitals without white space, every dash a hyphen. */
interface PeriodPattern {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Period | undefined;
}

const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    一: 1,
    二: 2,
    三: 3,
    四: 4,
    上: 1,
    下: 2,
    首: 1,
  }),
);
const monthWords = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const englishMonths = monthNames.map((name) => name.toUpperCase());

const ordinal = (text = ''): number => ordinals.get(text) ?? Number(text);
const month = (text = ''): number => {
  if (/^\d+$/u.test(text)) return Number(text);
  const isEnglish = /^[A-Z]/u.test(text);
  const names = isEnglish ? englishMonths.map((name) => name.slice(0, 3)) : monthWords;
  return names.indexOf(isEnglish ? text.slice(0, 3) : text) + 1;
};

/** Two digits of a year mean this century, as analysts write 1H25. */
const year = (text = ''): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function span(groups: Groups, from: number, to: number): Period | undefined {
  const valid =
    from >= 1 && to <= 12 && from <= to && year(groups['y']) >= 1900 && year(groups['y']) <= 2199;
  return valid ? { year: year(groups['y']), from, to, state: false } : undefined;
}

const parts = (groups: Groups, number: number, months: number): Period | undefined =>
  number >= 1 && number <= 12 / months
    ? span(groups, (number - 1) * months + 1, number * months)
    : undefined;

function single(groups: Groups): Period | undefined {
  return span(groups, month(groups['m']), month(groups['m']));
}

function cumulative(groups: Groups): Period | undefined {
  return span(groups, 1, month(groups['m']));
}

/** A day means its month, as an Excel date does. */
function ofDate(groups: Groups): Period | undefined {
  return Number(groups['d']) >= 1 && Number(groups['d']) <= 31 ? single(groups) : undefined;
}

/** Months that have a code together: those from January on, a half or a quarter. */
function together(groups: Groups): Period | undefined {
  const period = span(groups, month(groups['a']), month(groups['m']));
  return period !== undefined && canonicalPeriod(periodCode(period))?.from === period.from
    ? period
    : undefined;
}

const monthZh = String.raw`\d{1,2}|十[一二]?|[一二三四五六七八九]`;
const monthsZh = `(?<m>${monthZh})`;
const monthEn = englishMonths.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');

/** Every accepted spelling; the first that fits reads the text. */
export const periodPatterns: readonly PeriodPattern[] = [
  {
    pattern: /^(?<text>@?\d{4}(?:[HQ]\d|M\d{2}C?)?)$/u,
    read: ({ text = '' }) => inRange(canonicalPeriod(text)),
  },
  { pattern: /^@(?<y>\d{4})-?M?(?<m>\d{1,2})$/u, read: (groups) => asState(single(groups)) },
  { pattern: /^(?<y>\d{4})(?:A|FY|年度?|全年|年全年)$/u, read: (groups) => span(groups, 1, 12) },
  { pattern: /^(?:FY)(?<y>\d{4}|\d{2})$/u, read: (groups) => span(groups, 1, 12) },
  {
    pattern: /^(?<y>\d{4})-[SH](?<n>[12])$/u,
    read: (groups) => parts(groups, ordinal(groups['n']), 6),
  },
  {
    pattern: /^(?<n>[12])H(?<y>\d{4}|\d{2})$/u,
    read: (groups) => parts(groups, ordinal(groups['n']), 6),
  },
  {
    pattern: /^(?<y>\d{2})H(?<n>[12])$/u,
    read: (groups) => parts(groups, ordinal(groups['n']), 6),
  },
  {
    pattern: /^(?<y>\d{4})-Q(?<n>[1-4])$/u,
    read: (groups) => parts(groups, ordinal(groups['n']), 3),
  },
  {
    pattern: /^(?<n>[1-4])Q(?<y>\d{4}|\d{2})$/u,
    read: (groups) => parts(groups, ordinal(groups['n']), 3),
  },
  {
    pattern: /^(?<y>\d{2})Q(?<n>[1-4])$/u,
    read: (groups) => parts(groups, ordinal(groups['n']), 3),
  },
  { pattern: /^(?<y>\d{4})-?M?(?<m>\d{1,2})(?:C|-?累计|YTD)$/u, read: cumulative },
  { pattern: /^(?<y>\d{4})(?:-M?|[M./])(?<m>\d{1,2})$/u, read: single },
  { pattern: /^(?<y>\d{4})[-./](?<m>\d{1,2})[-./](?<d>\d{1,2})$/u, read: ofDate },
  { pattern: new RegExp(`^(?<y>\\d{4})年${monthsZh}月(?<d>\\d{1,2})日$`, 'u'), read: ofDate },
  { pattern: /^(?<y>\d{4})(?<m>0[1-9]|1[0-2])$/u, read: single },
  {
    pattern: /^(?<y>\d{4})年?(?<n>[上下])半年$/u,
    read: (groups) => parts(groups, ordinal(groups['n']), 6),
  },
  {
    pattern: /^(?<y>\d{4})年?第?(?<n>[一二三四1-4首])季度?$/u,
    read: (groups) => parts(groups, ordinal(groups['n']), 3),
  },
  {
    pattern: /^(?<y>\d{4})年?前(?<n>[一二三1-3])季度?$/u,
    read: (groups) => span(groups, 1, ordinal(groups['n']) * 3),
  },
  { pattern: new RegExp(`^(?<y>\\d{4})年?前${monthsZh}个?月$`, 'u'), read: cumulative },
  {
    pattern: new RegExp(`^(?<y>\\d{4})年?(?<a>${monthZh})月?-${monthsZh}月(?:份|累计)?$`, 'u'),
    read: together,
  },
  { pattern: new RegExp(`^(?<y>\\d{4})年${monthsZh}月(?:份)?累计$`, 'u'), read: cumulative },
  { pattern: new RegExp(`^(?<y>\\d{4})年${monthsZh}月份?$`, 'u'), read: single },
  {
    pattern: new RegExp(`^(?<y>\\d{4})年${monthsZh}月(?:底|末|时点)$`, 'u'),
    read: (groups) => asState(single(groups)),
  },
  {
    pattern: /^(?<y>\d{4})年(?:底|末|时点)$/u,
    read: (groups) => asState(span(groups, 1, 12)),
  },
  { pattern: /^ASOF(?<y>\d{4})$/u, read: (groups) => asState(span(groups, 1, 12)) },
  { pattern: new RegExp(`^(?<m>${monthEn})(?<y>\\d{4})$`, 'u'), read: single },
  { pattern: new RegExp(`^(?<a>${monthEn})-(?<m>${monthEn})(?<y>\\d{4})$`, 'u'), read: together },
  {
    pattern: new RegExp(`^ASOF(?<m>${monthEn})(?<y>\\d{4})$`, 'u'),
    read: (groups) => asState(single(groups)),
  },
];

function inRange(period: Period | undefined): Period | undefined {
  return period !== undefined && period.year >= 1900 && period.year <= 2199 ? period : undefined;
}

function asState(period: Period | undefined): Period | undefined {
  return period === undefined ? undefined : { ...period, state: true };
}
