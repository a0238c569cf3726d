import { failure, success, type Result } from '../domain/result.ts';
import type { ArgumentValues } from './argumentValues.ts';
import type { FunctionContext } from './functions/functionDefinition.ts';
import { growthSpan, type GrowthSpan } from './growthSpan.ts';
import { nominalGuard } from './nominalGuard.ts';
import { resolveQueryWithoutPeriod, type QueryWithoutPeriod } from './resolveQuery.ts';

/** What growth from one period to another is asked for. */
interface GrowthQuestion {
  readonly query: QueryWithoutPeriod;
  readonly span: GrowthSpan;
}

/** Reads the arguments that functions of a chain of growth share; refuses what has no growth at all. A real or comparable one is published. */
export function growthQuestion(
  values: ArgumentValues<'from' | 'to'>,
  context: FunctionContext,
): Result<GrowthQuestion> {
  const query = resolveQueryWithoutPeriod(values, context, { measure: 'yoy' });
  if (!query.ok) return query;
  const ends = { from: values.value('from'), to: values.value('to') };
  const span = growthSpan(query.value, ends, context);
  if (!span.ok) return span;
  const guard = nominalGuard(context.dataset, query.value.indicator);
  return guard?.code === 'no-growth'
    ? failure(guard)
    : success({ query: query.value, span: span.value });
}
