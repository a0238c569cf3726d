import { explainMissing } from '../dataset/explainMissing.ts';
import type { FigureQuery } from '../dataset/figureQuery.ts';
import { queriedPeriods } from '../dataset/queriedPeriods.ts';
import { canonicalPeriod } from '../domain/canonicalPeriod.ts';
import type { Period } from '../domain/period.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { comparable } from './annualGrowth.ts';
import type { FunctionContext } from './functions/functionDefinition.ts';
import { resolvePeriod } from './resolvePeriod.ts';

type Given = string | number | boolean | undefined;

/** The same part of an earlier and a later year, between which a chain of growth is asked for. */
export interface GrowthSpan {
  readonly from: Period;
  readonly to: Period;
}

/** Reads the two ends of a chain of growth; "latest" is the latest period that has a growth. */
export function growthSpan(
  query: Omit<FigureQuery, 'period'>,
  given: { readonly from: Given; readonly to: Given },
  context: FunctionContext,
): Result<GrowthSpan> {
  const from = endOf(query, 'from', given.from, context);
  if (!from.ok) return from;
  const to = endOf(query, 'to', given.to, context);
  if (!to.ok) return to;
  const span = sameKind(from.value, to.value);
  const apart = comparable(span.from, span.to);
  return apart === undefined ? success(span) : failure(apart);
}

function endOf(
  query: Omit<FigureQuery, 'period'>,
  argument: 'from' | 'to',
  given: Given,
  { dataset }: FunctionContext,
): Result<Period> {
  const request = resolvePeriod(argument, given);
  if (!request.ok) return request;
  if (request.value.kind === 'period') return success(request.value.period);
  const growth: FigureQuery = { ...query, measure: 'yoy', period: request.value };
  const [code = ''] = queriedPeriods(dataset, growth);
  const period = canonicalPeriod(code);
  return period === undefined ? failure(explainMissing(dataset, growth)) : success(period);
}

const isYear = (period: Period): boolean => period.from === 1 && period.to === 12;

/** A bare year beside a state is the state of that year. */
function sameKind(from: Period, to: Period): GrowthSpan {
  const state = (from.state || to.state) && isYear(from) && isYear(to);
  return state ? { from: { ...from, state }, to: { ...to, state } } : { from, to };
}
