import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Language } from '../../domain/language.ts';
import { inYear } from '../../domain/partialPeriod.ts';
import { periodCode, shiftYears, type Period } from '../../domain/period.ts';
import { periodText } from '../../domain/periodText.ts';
import { containsMonths, type Said, type SaidPart } from './said.ts';

/**
 * The period of a cell: as a header or title says it, or put together of a year, months in it and a relation such as 累计.
 * Undefined where none is said, `none` where what is said makes none, as months without a year.
 *
 * @param headers what both headers of the cell say
 * @param fixed what the titles say
 *
 * @example
 * saidPeriod(said('1-6月'), said('2021年'), language); // => 2021H1
 * saidPeriod(said('累计'), said('2021年5月'), language); // => 2021M05C
 */
export function saidPeriod(
  headers: Said,
  fixed: Said,
  language: Language,
): SaidPart | 'none' | undefined {
  const all = new Map([...fixed, ...headers]);
  const base = all.get('period');
  if (base !== undefined) return inBase(base, all, headers, language);
  return all.has('months') || all.has('relation') ? 'none' : undefined;
}

function inBase(base: SaidPart, all: Said, headers: Said, language: Language): SaidPart | 'none' {
  const relation = all.get('relation');
  const whole = canonicalPeriod(base.id);
  // The months of a title are those of the years in the headers, and of no shorter period.
  const isTaken = headers.has('months') || (whole !== undefined && isYear(whole));
  const months = isTaken ? all.get('months') : undefined;
  if (months === undefined && relation === undefined) return base;
  const period = partOf(months, whole, !headers.has('period'));
  const related = period === undefined ? undefined : relatedPeriod(relation?.id, period);
  return related === undefined ? 'none' : named(periodCode(related), language);
}

const named = (code: string, language: Language): SaidPart => ({
  kind: 'period',
  id: code,
  label: periodText(code, language),
  isPlain: false,
});

const isYear = ({ from, to, state }: Period): boolean => from === 1 && to === 12 && !state;

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
  return isYear(whole) || isWithin ? period : undefined;
}

function relatedPeriod(relation: string | undefined, period: Period): Period | undefined {
  const { from, to, state } = period;
  if (relation === undefined || relation === 'same') return period;
  if (state) return undefined;
  if (relation === 'before') return shiftYears(period, -1);
  if (relation === 'month') return from === to ? period : undefined;
  return from === 1 || from === to ? { ...period, from: 1 } : undefined;
}
