import { isCurrency } from '../domain/isCurrency.ts';
import type { Language } from '../domain/language.ts';
import type { Measure } from '../domain/measure.ts';
import type { Named } from '../domain/name.ts';
import { periodCode } from '../domain/period.ts';
import type { PeriodRefusal } from '../domain/periodRequest.ts';
import { periodText } from '../domain/periodText.ts';
import { parseUnit } from '../domain/unit.ts';
import type { IssueOfCode } from './issueTable.ts';
import { listTexts } from './listTexts.ts';

/** An Excel tooltip shows little more than this many periods at a glance. */
const mostPeriods = 8;

/**
 * The last few of some period codes, in words that a formula takes as well; what is left out is shown as an ellipsis.
 *
 * @example
 * lastPeriods(['2021M11C', '2025'], 'zh-CN'); // => '2021年1–11月、2025年'
 */
export function lastPeriods(codes: readonly string[], language: Language): string {
  const shown = codes.slice(-mostPeriods).map((code) => periodText(code, language));
  const all = codes.length > mostPeriods ? ['…', ...shown] : shown;
  return listTexts(all, language);
}

/** Names with their ids, quoted. */
export function namesWithIds(items: readonly Named[], language: Language): string {
  const isChinese = language === 'zh-CN';
  const names = items.map((item) =>
    isChinese ? `“${item.nameZh}”（${item.id}）` : `"${item.nameEn}" (${item.id})`,
  );
  return listTexts(names, language);
}

const growths: ReadonlySet<Measure> = new Set(['yoy', 'yoy-usd', 'yoy-real']);

/** Of the measures that exist for a period those that say nearly what is asked for: growth, in another currency or prices. */
export function kindredMeasures(wanted: Measure, measures: readonly Measure[]): readonly Measure[] {
  return growths.has(wanted) ? measures.filter((measure) => growths.has(measure)) : [];
}

/** Whether an argument is a period, for which an example can be shown. */
export function isPeriodArgument({ argument }: IssueOfCode['missing-argument']): boolean {
  return ['period', 'periods', 'from', 'to'].includes(argument);
}

/** The code of January to the end of a span that is no period. */
export function fromJanuary({ year, to }: Extract<PeriodRefusal, { kind: 'span' }>): string {
  return periodCode({ year, from: 1, to, state: false });
}

/**
 * The months that a day may stand for: its own, and for a date of Excel the one that became a date when it was typed.
 *
 * @example
 * monthsMeant(christmasEve2026OfExcel); // => ['2026M12', '2024M12'], as Dec-24 becomes 24 December
 */
export function monthsMeant({
  year,
  month,
  day,
  isSerial,
}: Extract<PeriodRefusal, { kind: 'day' }>): readonly [own: string, ...typed: readonly string[]] {
  const code = (of: number): string =>
    periodCode({ year: of, from: month, to: month, state: false });
  return isSerial && year !== 2000 + day ? [code(year), code(2000 + day)] : [code(year)];
}

/** Whether two units count money in different currencies, which nothing converts. */
export function areCurrencies(unit: string, other: string): boolean {
  return isCurrency(parseUnit(unit).base) && isCurrency(parseUnit(other).base);
}
