import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Language } from '../../domain/language.ts';
import { ownValue } from '../../domain/ownValue.ts';
import { inYear } from '../../domain/partialPeriod.ts';
import { isWholeYear, periodCode, shiftYears, type Period } from '../../domain/period.ts';
import { periodText } from '../../domain/periodText.ts';
import { containsMonths, type Said, type SaidPart } from './said.ts';

/**
 * The period of a cell: as a header or title says it, or put together of a year, months in it and a relation such as 累计.
 * Undefined where none is said, `none` where what is said makes none, as months without a year.
 *
 * @param headers what both headers of the cell say
 * @param fixed what the titles say
 * @param isStock whether what is asked is counted at a time: 截至9月 is then its end
 *
 * @example
 * saidPeriod(said('1-6月'), said('2021年'), { language }); // => 2021H1
 * saidPeriod(said('累计'), said('2021年5月'), { language }); // => 2021M05C
 * saidPeriod(said('2021年累计'), nothingSaid, { language }); // => none: until when is not said
 */
export function saidPeriod(
  headers: Said,
  fixed: Said,
  { language, isStock = false }: { readonly language: Language; readonly isStock?: boolean },
): SaidPart | 'none' | undefined {
  const all = new Map([...fixed, ...headers]);
  const base = all.get('period');
  if (base !== undefined) return inBase(base, all, headers, { language, isStock });
  return all.has('months') || all.has('relation') ? 'none' : undefined;
}

function inBase(
  base: SaidPart,
  all: Said,
  headers: Said,
  { language, isStock }: { readonly language: Language; readonly isStock: boolean },
): SaidPart | 'none' {
  const relation = all.get('relation');
  const whole = canonicalPeriod(base.id);
  const months = isTaken(headers, whole) ? all.get('months') : undefined;
  if (months === undefined && relation === undefined) return base;
  const isOfTitle = !headers.has('period');
  const period = isLastYear(relation, months) ? fullYear(whole) : partOf(months, whole, isOfTitle);
  if (period === undefined) return 'none';
  const isOfYear = headers.has('months') || isWholeYear(period);
  const known: Known = { isOfMonths: months !== undefined, isStock, isOfYear };
  const found = relatedPeriod(relation?.id, period, known);
  return found === undefined ? 'none' : named(periodCode(found), language);
}

/** The months of a title are those of the years in the headers, and of no shorter period. */
const isTaken = (headers: Said, whole: Period | undefined): boolean =>
  headers.has('months') || (whole !== undefined && isWholeYear(whole));

/** 去年全年 is no part of the half year that a title is of. */
function isLastYear(relation: SaidPart | undefined, months: SaidPart | undefined): boolean {
  const period = months === undefined ? undefined : canonicalPeriod(months.id);
  return relation?.id === 'last-year' && period !== undefined && isWholeYear(period);
}

const fullYear = (period: Period | undefined): Period | undefined =>
  period === undefined ? undefined : { ...period, from: 1, to: 12, state: false };

const named = (code: string, language: Language): SaidPart => ({
  kind: 'period',
  id: code,
  label: periodText(code, language),
  isPlain: false,
});

/** Months in the year of a period that they lie in. */
function partOf(
  months: SaidPart | undefined,
  whole: Period | undefined,
  isOfTitle: boolean,
): Period | undefined {
  if (months === undefined || whole === undefined) return whole;
  const period = canonicalPeriod(inYear(months.id, whole.year));
  if (period === undefined) return undefined;
  // The months of a title reach to the last of its rows.
  const isWithin = isOfTitle && containsMonths({ ...whole, from: 1 }, period);
  return isWholeYear(whole) || isWithin ? period : undefined;
}

/** What is known of a period beside its months. */
type Known = Readonly<Record<'isOfMonths' | 'isOfYear' | 'isStock', boolean>>;

function relatedPeriod(
  relation: string | undefined,
  period: Period,
  known: Known,
): Period | undefined {
  if (relation === undefined || relation === 'same') return period;
  return period.state ? undefined : ownValue(related, relation)?.(period, known);
}

const before = (period: Period | undefined): Period | undefined =>
  period === undefined ? undefined : shiftYears(period, -1);

/** Together is since January; of a year alone nothing says until when. */
function together(period: Period, { isOfMonths }: Known): Period | undefined {
  const { from, to } = period;
  const isKnown = (from === 1 || from === to) && (isOfMonths || !isWholeYear(period));
  return isKnown ? { ...period, from: 1 } : undefined;
}

const related: Readonly<Record<string, (period: Period, known: Known) => Period | undefined>> = {
  together,
  before,
  'before-month': (period) => (period.from === period.to ? before(period) : undefined),
  'before-together': (period, known) => before(together(period, known)),
  // 上年 below months may be all of that year.
  'last-year': (period, { isOfYear }) => (isOfYear ? before(period) : undefined),
  month: (period) => (period.from === period.to ? period : undefined),
  // Until a month a flow is counted since January, and a stock at its end.
  until: (period, known) =>
    known.isStock && period.from === period.to
      ? { ...period, state: true }
      : together(period, known),
};
