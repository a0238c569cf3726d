import { questionOf } from '../../dataset/questionOf.ts';
import type { Issue } from '../../domain/issue.ts';
import type { PeriodRequest } from '../../domain/periodRequest.ts';
import { failure, type Result } from '../../domain/result.ts';
import { annualGrowth, comparable } from '../annualGrowth.ts';
import type { FigureAnswer } from '../answer.ts';
import type { ArgumentValues } from '../argumentValues.ts';
import { inUnit } from '../figureAnswer.ts';
import { inputFigure } from '../inputFigure.ts';
import { nominalGuard } from '../nominalGuard.ts';
import {
  basisParameter,
  breakdownParameter,
  editionParameter,
  fromParameter,
  indicatorParameter,
  placeParameter,
  toParameter,
} from '../parameters.ts';
import { resolvePeriod } from '../resolvePeriod.ts';
import { resolveQueryWithoutPeriod } from '../resolveQuery.ts';
import { defineFunction, type FunctionContext } from './functionDefinition.ts';

/**
 * `CAGR(place, indicator, from, to, [breakdown], [basis], [edition])`: compound annual growth between two levels, published or
 * computed, of the same part of two years; of nominal indicators only. The basis is that of the levels.
 */
export const cagr = defineFunction({
  id: 'CAGR',
  summary: {
    'zh-CN': '年均复合增速(小数):由起止两期总量算出',
    'en-US': 'Compound annual growth as a fraction, from the levels of two periods',
  },
  parameters: [
    placeParameter,
    indicatorParameter,
    fromParameter,
    toParameter,
    breakdownParameter,
    basisParameter,
    editionParameter,
  ],
  result: 'number',
  measures: ['level'],
  evaluate: evaluateCagr,
});

function evaluateCagr(
  values: ArgumentValues<'from' | 'to'>,
  context: FunctionContext,
): Result<FigureAnswer> {
  const query = resolveQueryWithoutPeriod(values, context, { measure: 'level' });
  if (!query.ok) return query;
  const from = resolvePeriod('from', values.value('from'));
  if (!from.ok) return from;
  const to = resolvePeriod('to', values.value('to'));
  if (!to.ok) return to;
  const guard =
    nominalGuard(context.dataset, query.value.indicator) ?? apartWhatever(from.value, to.value);
  if (guard !== undefined) return failure(guard);
  const first = inputFigure({ ...query.value, period: from.value }, context);
  if (!first.ok) return first;
  const last = inputFigure({ ...query.value, period: to.value }, context);
  if (!last.ok) return last;
  const growth = annualGrowth(first.value, last.value);
  if (!growth.ok) return growth;
  const question = questionOf(context.dataset, query.value, first.value.figure.period);
  return growth.value === undefined
    ? failure({ code: 'zero-base', question })
    : inUnit(growth.value, growth.value.unit);
}

/** Periods that cannot be compared, whatever figures exist; a bare year may yet find a state. */
function apartWhatever(from: PeriodRequest, to: PeriodRequest): Issue | undefined {
  if (from.kind !== 'period' || to.kind !== 'period') return undefined;
  return from.period.state === to.period.state ? comparable(from.period, to.period) : undefined;
}
