import { breakdownMembers } from '../domain/breakdown.ts';
import { canonicalPeriod } from '../domain/canonicalPeriod.ts';
import type { Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Asked, Issue } from '../domain/issue.ts';
import { measures } from '../domain/measure.ts';
import type { Measure } from '../domain/measure.ts';
import type { Named } from '../domain/name.ts';
import { comparePeriods, periodCode, shiftYears } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import { answerablePeriods, answering } from './answering.ts';
import { candidatePeriods } from './candidatePeriods.ts';
import { namedOrId } from './dataset.ts';
import type { Dataset } from './dataset.ts';
import { cellKey } from './figureCell.ts';
import type { FigureQuery } from './figureQuery.ts';

/**
 * Why a query has no answer: what stands in its way, or which periods and measures exist instead.
 */
export function explainMissing(dataset: Dataset, query: FigureQuery): Issue {
  const [code = ''] = candidatePeriods(query.period, () => answerablePeriods(dataset, query));
  const period = canonicalPeriod(code);
  const asked = askedOf(dataset, query, code);
  return (
    onlyComputed(dataset, query, asked) ??
    zeroBase(dataset, query, asked, period) ??
    realGrowth(dataset, query, asked, period) ??
    noFigure(dataset, query, asked, period)
  );
}

/** What a query asks for, in the names that a message shows; `period` is a canonical code or empty. */
export function askedOf(
  dataset: Dataset,
  query: Omit<FigureQuery, 'period' | 'basis'>,
  period: string,
): Asked {
  const { place, indicator, breakdown, measure } = query;
  return {
    place: namedOrId(dataset.place(place), place),
    indicator: abbreviated(dataset.indicator(indicator), indicator),
    breakdown: breakdownMembers(breakdown).map((id) => namedOrId(dataset.breakdown(id), id)),
    period,
    measure,
  };
}

/** An indicator by the capitals that everyone knows it by (GDP), else by its short name. */
function abbreviated(indicator: Indicator | undefined, id: string): Named {
  const named = namedOrId(indicator, id);
  const capitals = indicator?.aliases.find((alias) => /^[A-Z]{2,}$/u.test(alias));
  return capitals === undefined ? named : { ...named, nameZh: capitals };
}

/** A computed figure exists, but the basis keeps it back. */
function onlyComputed(dataset: Dataset, query: FigureQuery, asked: Asked): Issue | undefined {
  const figure = dataset.cell(cellKey({ ...query, period: asked.period }))?.computed[0];
  if (figure === undefined || query.basis === 'computed') return undefined;
  if (figure.status === 'implied-base')
    return { code: 'implied-base-only', ...heldBack(asked, figure) };
  if (query.basis === 'published') return { code: 'computed-only', asked };
  return { code: 'imprecise-only', ...heldBack(asked, figure) };
}

function heldBack(
  asked: Asked,
  { value, unit, low, high }: Figure,
): Omit<Extract<Issue, { code: 'imprecise-only' }>, 'code'> {
  return { asked, value, unit, low: low ?? value, high: high ?? value };
}

function zeroBase(
  dataset: Dataset,
  query: FigureQuery,
  asked: Asked,
  period: Period | undefined,
): Issue | undefined {
  if (query.measure !== 'yoy' || period === undefined) return undefined;
  const base = levelOf(dataset, query, shiftYears(period, -1));
  return base?.value === 0 ? { code: 'zero-base', asked } : undefined;
}

function levelOf(dataset: Dataset, query: FigureQuery, period: Period): Figure | undefined {
  return dataset.cell(cellKey({ ...query, measure: 'level', period: periodCode(period) }))
    ?.published[0];
}

/** A growth at constant prices does not lead back to the level of the year before. */
function realGrowth(
  dataset: Dataset,
  query: FigureQuery,
  asked: Asked,
  period: Period | undefined,
): Issue | undefined {
  const growth = dataset.indicator(query.indicator)?.growth ?? 'nominal';
  if (query.measure !== 'level' || period === undefined || growth === 'nominal') return undefined;
  const next = periodCode(shiftYears(period, 1));
  const rate = dataset.cell(cellKey({ ...query, measure: 'yoy', period: next }))?.published[0];
  return rate === undefined ? undefined : { code: 'real-growth', asked, rate: rate.value, growth };
}

function noFigure(
  dataset: Dataset,
  query: FigureQuery,
  asked: Asked,
  period: Period | undefined,
): Issue {
  const existing = answerablePeriods(dataset, query)
    .map(canonicalPeriod)
    .filter((item) => item !== undefined)
    .toSorted(comparePeriods)
    .map(periodCode);
  const elsewhere = measures.filter(
    (measure) => measure !== query.measure && isThere(dataset, query, measure, asked.period),
  );
  const cumulative = cumulativeOf(period);
  const issue = { code: 'no-figure', asked, periods: existing, measures: elsewhere } as const;
  return cumulative !== undefined && existing.includes(cumulative)
    ? { ...issue, cumulative }
    : issue;
}

/** The cumulative period that ends with a single month. */
function cumulativeOf(period: Period | undefined): string | undefined {
  const single =
    period !== undefined && !period.state && period.from === period.to && period.from > 1;
  return single ? periodCode({ ...period, from: 1 }) : undefined;
}

function isThere(dataset: Dataset, query: FigureQuery, measure: Measure, period: string): boolean {
  const cell = dataset.cell(cellKey({ ...query, measure, period }));
  return cell !== undefined && answering(cell, query).length > 0;
}
