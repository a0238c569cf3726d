import { defaultUnit } from '../dataset/answerUnit.ts';
import type { FigureQuery, ReferencePattern } from '../dataset/figureQuery.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Measure } from '../domain/measure.ts';
import { failure, success, type Result } from '../domain/result.ts';
import type { ArgumentValue, SharedArguments } from './argumentValues.ts';
import type { FunctionContext } from './functions/functionDefinition.ts';
import { knownOn } from './knownOn.ts';
import {
  resolveBasis,
  resolveBreakdown,
  resolveIndicator,
  resolveMeasure,
  resolveName,
  resolveReference,
} from './resolveNames.ts';
import { resolvePeriod } from './resolvePeriod.ts';

/** What a function fixes itself instead of reading it from an argument. */
export interface Fixed {
  readonly place?: string;
  readonly indicator?: string;
  readonly period?: ArgumentValue;
  readonly measure?: Measure;
}

/** Everything of a query but its period. */
export type QueryWithoutPeriod = Omit<FigureQuery, 'period'>;

/** Reads a call's arguments as a query; parameters that a function lacks count as blank. */
export function resolveQuery(
  values: SharedArguments,
  context: FunctionContext,
  fixed: Fixed = {},
): Result<FigureQuery> {
  const query = resolveQueryWithoutPeriod(values, context, fixed);
  if (!query.ok) return query;
  const period = resolvePeriod('period', fixed.period ?? values.shared('period'));
  return period.ok ? success(Object.assign(query.value, { period: period.value })) : period;
}

/** Reads everything of a query but its period. */
export function resolveQueryWithoutPeriod(
  values: SharedArguments,
  context: FunctionContext,
  fixed: Fixed = {},
): Result<QueryWithoutPeriod> {
  const { dataset } = context;
  const place = idOf(fixed.place, () =>
    resolveName(dataset.places, 'place', String(values.shared('place') ?? '')),
  );
  if (!place.ok) return place;
  const indicator = idOf(fixed.indicator, () =>
    resolveIndicator(dataset, String(values.shared('indicator') ?? '')),
  );
  if (!indicator.ok) return indicator;
  const details = resolveDetails(values, context, fixed);
  if (!details.ok) return details;
  const unit = unitOf(values, dataset.indicator(indicator.value), details.value.measure);
  const { breakdown, measure, basis, reference } = details.value;
  const query: QueryWithoutPeriod = {
    place: place.value,
    indicator: indicator.value,
    breakdown,
    measure,
    basis,
  };
  // This runs in every cell of a workbook, and a literal with spreads takes longer than all the rest.
  if (reference !== undefined) Object.assign(query, { reference });
  if (unit !== undefined) Object.assign(query, { unit });
  return success(query);
}

/** A function with a unit answers in the indicator's where none is given, never in another currency unasked. */
function unitOf(
  values: SharedArguments,
  indicator: Indicator | undefined,
  measure: Measure,
): string | undefined {
  const unit = values.shared('unit');
  if (unit !== undefined) return String(unit);
  return values.has('unit') && indicator !== undefined
    ? defaultUnit(measure, indicator)
    : undefined;
}

interface Details extends Pick<QueryWithoutPeriod, 'breakdown' | 'measure' | 'basis'> {
  readonly reference: ReferencePattern | undefined;
}

function resolveDetails(
  values: SharedArguments,
  { dataset }: FunctionContext,
  fixed: Fixed,
): Result<Details> {
  const breakdown = resolveBreakdown(dataset, values.shared('breakdown'));
  if (!breakdown.ok) return breakdown;
  const measure =
    fixed.measure === undefined ? resolveMeasure(values.shared('measure')) : success(fixed.measure);
  if (!measure.ok) return measure;
  const basis = resolveBasis(values.shared('basis'));
  if (!basis.ok) return basis;
  const reference = resolveReference(dataset, values.shared('reference'));
  if (!reference.ok) return reference;
  const edition = values.shared('edition');
  // What was known on a day was looked out before.
  const isOther = edition !== undefined && String(edition) !== dataset.edition.id;
  if (isOther && knownOn(edition) === undefined) {
    return failure({ code: 'edition-unavailable', edition: String(edition) });
  }
  return success({
    breakdown: breakdown.value,
    measure: measure.value,
    basis: basis.value,
    reference: reference.value,
  });
}

function idOf(
  fixed: string | undefined,
  resolve: () => Result<{ readonly id: string }>,
): Result<string> {
  if (fixed !== undefined) return success(fixed);
  const named = resolve();
  return named.ok ? success(named.value.id) : named;
}
