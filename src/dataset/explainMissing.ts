import { canonicalPeriod } from '../domain/canonicalPeriod.ts';
import { classWords } from '../domain/classWords.ts';
import { comparePeriodCodes } from '../domain/comparePeriodCodes.ts';
import type { ComputedFigure, Figure } from '../domain/figure.ts';
import type { Issue, Question } from '../domain/issue.ts';
import { measures, rankMeasures, type Measure } from '../domain/measure.ts';
import { frequencyOf, periodCode, shiftYears, type Period } from '../domain/period.ts';
import type { BoundaryChange } from '../domain/place.ts';
import { answerablePeriods, answering } from './answering.ts';
import { defaultUnit } from './answerUnit.ts';
import type { Dataset } from './dataset.ts';
import { cellKey, type FigureCell } from './figureCell.ts';
import type { FigureQuery } from './figureQuery.ts';
import { fittingReference } from './fittingReference.ts';
import { isInUnit } from './isInUnit.ts';
import { boundaryStep } from './opensBase.ts';
import { queriedPeriods } from './queriedPeriods.ts';
import { questionOf } from './questionOf.ts';

/** So few periods are all shown, whatever their frequency. */
const few = 8;

/**
 * Why a query has no answer: what stands in its way, or which periods and measures exist instead.
 */
export function explainMissing(dataset: Dataset, query: FigureQuery): Issue {
  const [code = ''] = queriedPeriods(dataset, query);
  const period = canonicalPeriod(code);
  const question = questionOf(dataset, query, code);
  if (!dataset.hasFigures(query.place)) return { code: 'nothing-curated', place: question.place };
  return (
    onlyComputed(dataset, query, question) ??
    onlyClass(dataset, query, question) ??
    zeroBase(dataset, query, question, period) ??
    realGrowth(dataset, query, question, period) ??
    noFigure(dataset, query, question, period)
  );
}

/** A computed figure of the asked reference exists, but the basis keeps it back. */
export function onlyComputed(
  dataset: Dataset,
  query: FigureQuery,
  question: Question,
): Issue | undefined {
  const computed = dataset.cell(cellKey({ ...query, period: question.period }))?.computed ?? [];
  const fitting = fittingReference(dataset, computed, query);
  if (!fitting.ok || query.basis === 'any') return undefined;
  const figure = fitting.value;
  if (figure.status === 'mixed-base' && figure.origin.kind === 'computed') {
    return mixedBase(question, figure, figure.origin.computed, boundaryStep(dataset, figure));
  }
  if (query.basis === 'computed') return undefined;
  if (figure.status === 'implied-base')
    return { code: 'implied-base-only', ...heldBack(question, figure) };
  if (query.basis === 'published') return { code: 'computed-only', question };
  return { code: 'imprecise-only', ...heldBack(question, figure) };
}

/** The number is told as exactly as its rounding allows, a ratio to a tenth of a per cent: more would be no truer. */
function mixedBase(
  question: Question,
  { value, unit }: Figure,
  { method, low, high, value: computed }: ComputedFigure,
  boundary: BoundaryChange | undefined,
): Issue {
  const rounding = computed === 0 ? 0 : ((high - low) / 2 / Math.abs(computed)) * Math.abs(value);
  const half = unit === '1' ? Math.max(rounding, 0.001) : rounding;
  const ends = { low: value - half, high: value + half };
  const why = boundary === undefined ? {} : { boundary };
  return { code: 'mixed-base-only', method, question, value, unit, ...ends, ...why };
}

/** What is printed as a class of figures (千亿级, 两位数) is no number. */
function onlyClass(dataset: Dataset, query: FigureQuery, question: Question): Issue | undefined {
  const figure = dataset.cell(cellKey({ ...query, period: question.period }))?.published[0];
  const printed = figure === undefined ? undefined : classWords(figure);
  return printed === undefined ? undefined : { code: 'class-only', question, printed };
}

function heldBack(
  question: Question,
  { value, unit, low, high }: Figure,
): Omit<Extract<Issue, { code: 'imprecise-only' }>, 'code'> {
  return { question, value, unit, low: low ?? value, high: high ?? value };
}

function zeroBase(
  dataset: Dataset,
  query: FigureQuery,
  question: Question,
  period: Period | undefined,
): Issue | undefined {
  if (query.measure !== 'yoy' || period === undefined) return undefined;
  const base = levelOf(dataset, query, shiftYears(period, -1));
  return base?.value === 0 ? { code: 'zero-base', question } : undefined;
}

function levelOf(dataset: Dataset, query: FigureQuery, period: Period): Figure | undefined {
  return dataset.cell(cellKey({ ...query, measure: 'level', period: periodCode(period) }))
    ?.published[0];
}

/** A growth at constant prices does not lead back to the level of the year before. */
function realGrowth(
  dataset: Dataset,
  query: FigureQuery,
  question: Question,
  period: Period | undefined,
): Issue | undefined {
  const growth = dataset.indicator(query.indicator)?.growth ?? 'nominal';
  // What has no growth at all (a price index, a balance) has no level that growth could lead back to.
  if (growth === 'nominal' || growth === 'none') return undefined;
  if (query.measure !== 'level' || period === undefined) return undefined;
  const next = periodCode(shiftYears(period, 1));
  const rate = dataset.cell(cellKey({ ...query, measure: 'yoy', period: next }))?.published[0];
  return rate === undefined
    ? undefined
    : { code: 'real-growth', question, rate: rate.value, growth };
}

function noFigure(
  dataset: Dataset,
  query: FigureQuery,
  question: Question,
  period: Period | undefined,
): Issue {
  const existing = answerablePeriods(dataset, query)
    .filter((code) => isThere(dataset, query, query.measure, code))
    .toSorted(comparePeriodCodes);
  const elsewhere = measures.filter(
    (measure) => measure !== query.measure && isThere(dataset, query, measure, question.period),
  );
  const cumulative = cumulativeOf(period);
  const periods = mostAlike(existing, period);
  const issue = { code: 'no-figure', question, periods, measures: elsewhere } as const;
  return cumulative !== undefined && existing.includes(cumulative)
    ? { ...issue, cumulative }
    : issue;
}

/** Of many periods those of the asked frequency, where there are any. */
function mostAlike(codes: readonly string[], period: Period | undefined): readonly string[] {
  if (codes.length <= few || period === undefined) return codes;
  const wanted = frequencyOf(period);
  const alike = codes.filter((code) => {
    const other = canonicalPeriod(code);
    return other !== undefined && frequencyOf(other) === wanted;
  });
  return alike.length > 0 ? alike : codes;
}

/** The cumulative period that ends with a single month. */
function cumulativeOf(period: Period | undefined): string | undefined {
  const single =
    period !== undefined && !period.state && period.from === period.to && period.from > 1;
  return single ? periodCode({ ...period, from: 1 }) : undefined;
}

/** A rank of another universe and a share of another whole do not count as there, nor a level in another currency than asked for. */
function hasAnswer(dataset: Dataset, cell: FigureCell, query: FigureQuery): boolean {
  const figures = answering(cell, query).filter((figure) => isInUnit(figure, query.unit));
  const isReferred = query.measure === 'share' || rankMeasures.includes(query.measure);
  return figures.length > 0 && (!isReferred || fittingReference(dataset, figures, query).ok);
}

function isThere(dataset: Dataset, query: FigureQuery, measure: Measure, period: string): boolean {
  const cell = dataset.cell(cellKey({ ...query, measure, period }));
  return cell !== undefined && hasAnswer(dataset, cell, measuredBy(dataset, query, measure));
}

/** The same question of another measure: its unit is that measure's own, for the asked one need not count it. */
function measuredBy(dataset: Dataset, query: FigureQuery, measure: Measure): FigureQuery {
  const { unit: wantedUnit, ...rest } = query;
  const indicator = dataset.indicator(query.indicator);
  if (measure === query.measure) return query;
  return wantedUnit === undefined || indicator === undefined
    ? { ...rest, measure }
    : { ...rest, measure, unit: defaultUnit(measure, indicator) };
}
