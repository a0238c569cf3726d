import { questionOf } from '../../dataset/questionOf.ts';
import type { Figure } from '../../domain/figure.ts';
import { failure, type Result } from '../../domain/result.ts';
import { annualGrowth, meanGrowth } from '../annualGrowth.ts';
import type { FigureAnswer } from '../answer.ts';
import type { ArgumentValues } from '../argumentValues.ts';
import { inUnit } from '../figureAnswer.ts';
import { growthChain } from '../growthChain.ts';
import { growthQuestion } from '../growthQuestion.ts';
import type { GrowthSpan } from '../growthSpan.ts';
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
import type { QueryWithoutPeriod } from '../resolveQuery.ts';
import { defineFunction, type FunctionContext } from './functionDefinition.ts';

/**
 * `CAGR(place, indicator, from, to, [breakdown], [basis], [edition])`: mean annual growth, the geometric mean of every year's
 * published growth; for nominal indicators a missing year from levels on one base. Under `any` and `computed` also over two
 * bases, at the last from the two levels alone.
 */
export const cagr = defineFunction({
  id: 'CAGR',
  summary: {
    'zh-CN': '年均增速（小数）：各年公布增速的几何平均，基数修订不影响',
    'en-US':
      'Mean annual growth as a fraction: the geometric mean of every year’s published growth',
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
  measures: ['level', 'yoy'],
  evaluate: evaluateCagr,
});

function evaluateCagr(
  values: ArgumentValues<'from' | 'to'>,
  context: FunctionContext,
): Result<FigureAnswer> {
  const question = growthQuestion(values, context);
  if (!question.ok) return question;
  const { query, span } = question.value;
  const steps = growthChain(query, span.from, span.to, context);
  if (steps.ok) {
    const [first, ...others] = steps.value;
    if (first !== undefined) return answerOf(meanGrowth([first, ...others]));
  }
  const accepted = ['any', 'computed'].includes(query.basis);
  const levels = accepted ? fromLevels(query, span, context) : undefined;
  return levels ?? (steps.ok ? failure({ code: 'empty-list', argument: 'from' }) : steps);
}

const answerOf = (figure: Figure): Result<FigureAnswer> => inUnit(figure, figure.unit);

/** From the two levels alone, of nominal indicators only; undefined where these are not there. */
function fromLevels(
  query: QueryWithoutPeriod,
  { from, to }: GrowthSpan,
  context: FunctionContext,
): Result<FigureAnswer> | undefined {
  if (nominalGuard(context.dataset, query.indicator) !== undefined) return undefined;
  const [first, last] = [from, to].map((period) =>
    inputFigure({ ...query, period: { kind: 'period', period } }, context),
  );
  if (first?.ok !== true || last?.ok !== true) return undefined;
  const growth = annualGrowth(first.value, last.value, to.year - from.year);
  if (!growth.ok) return growth;
  const question = questionOf(context.dataset, query, first.value.figure.period);
  return growth.value === undefined
    ? failure({ code: 'zero-base', question })
    : answerOf(growth.value);
}
