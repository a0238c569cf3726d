import type { Figure } from '../../domain/figure.ts';
import { exactly, multiply, type Interval } from '../../domain/interval.ts';
import { periodCode, shiftYears, type Period } from '../../domain/period.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import { roundNoise } from '../../domain/roundNoise.ts';
import type { Answer, FigureAnswer } from '../answer.ts';
import type { ArgumentValues } from '../argumentValues.ts';
import { calledFigure } from '../calledFigure.ts';
import { inUnit } from '../figureAnswer.ts';
import { growthChain, type GrowthStep } from '../growthChain.ts';
import { growthQuestion } from '../growthQuestion.ts';
import type { GrowthSpan } from '../growthSpan.ts';
import {
  basisParameter,
  breakdownParameter,
  editionParameter,
  fromParameter,
  indicatorParameter,
  placeParameter,
  toParameter,
  whereOptional,
} from '../parameters.ts';
import { periodCell } from '../periodCell.ts';
import { resolvePeriod } from '../resolvePeriod.ts';
import { tableAnswer } from '../tableAnswer.ts';
import { defineFunction, type FunctionContext } from './functionDefinition.ts';

const indexPoint = '点';

const baseParameter = whereOptional({
  ...fromParameter,
  name: 'base',
  description: {
    'zh-CN': '基期，其指数为 100；空为起始时期',
    'en-US': 'The period whose index is 100; blank is the first',
  },
} as const);

/**
 * `REBASE(place, indicator, from, to, [base], [breakdown], [basis], [edition])`: an index, base = 100, in two columns like
 * TIMESERIES: the product of published growth of the same part of each year, so that revised bases do no harm.
 */
export const rebase = defineFunction({
  id: 'REBASE',
  summary: {
    'zh-CN': '定基指数：两列，时期与指数（基期 = 100），由各年公布增速连乘',
    'en-US':
      'An index in two columns, period and index (base = 100), chained from published growth',
  },
  parameters: [
    placeParameter,
    indicatorParameter,
    fromParameter,
    toParameter,
    baseParameter,
    breakdownParameter,
    basisParameter,
    editionParameter,
  ],
  result: 'table',
  measures: ['level', 'yoy'],
  evaluate: evaluateRebase,
});

function evaluateRebase(
  values: ArgumentValues<'from' | 'to' | 'base'>,
  context: FunctionContext,
): Result<Answer> {
  const question = growthQuestion(values, context);
  if (!question.ok) return question;
  const { query, span } = question.value;
  const { from, to } = span;
  const base = baseOf(values.value('base'), span);
  if (!base.ok) return base;
  const first = from.year < base.value.year ? from : base.value;
  const last = to.year > base.value.year ? to : base.value;
  const steps = growthChain(query, first, last, context);
  if (!steps.ok) return steps;
  const answers = indexOf(span, steps.value, base.value);
  return tableAnswer(
    'from',
    answers.map(({ code, value }) => [periodCell(code), value]),
    answers.map(({ answer }) => [undefined, answer]),
  );
}

/** The base is the same part of any year. */
function baseOf(
  given: string | number | boolean | undefined,
  { from, to }: GrowthSpan,
): Result<Period> {
  if (given === undefined) return success(from);
  const request = resolvePeriod('base', given);
  if (!request.ok) return request;
  const period = request.value.kind === 'period' ? request.value.period : to;
  return period.from === from.from && period.to === from.to
    ? success({ ...period, state: from.state })
    : failure({ code: 'incomparable-periods', from: periodCode(from), to: periodCode(period) });
}

interface Row {
  readonly code: string;
  readonly value: number;
  /** Undefined for the base, which is 100 by definition. */
  readonly answer: FigureAnswer | undefined;
}

function indexOf(
  { from, to }: GrowthSpan,
  steps: readonly GrowthStep[],
  base: Period,
): readonly Row[] {
  const years = Array.from({ length: to.year - from.year + 1 }, (_, year) => year);
  const periods = years.map((year) => shiftYears(from, year));
  return periods.map((period) => {
    const first = Math.min(period.year, base.year);
    const last = Math.max(period.year, base.year);
    const between = steps.filter((step) => step.period.year > first && step.period.year <= last);
    const code = periodCode(period);
    const figure = chained(between, period, period.year < base.year);
    const answer = figure === undefined ? undefined : inUnit(figure, indexPoint);
    return {
      code,
      value: figure?.value ?? 100,
      answer: answer?.ok === true ? answer.value : undefined,
    };
  });
}

/** 100 grown through the years, or before the base led back through them. */
function chained(
  steps: readonly GrowthStep[],
  period: Period,
  isBefore: boolean,
): Figure | undefined {
  const [first] = steps;
  if (first === undefined) return undefined;
  const factor = steps.reduce((all, { figure }) => all * (1 + figure.value), 1);
  const ends = steps.reduce<Interval>((all, { interval, figure }) => {
    const { low, high } = interval ?? exactly(figure.value);
    return multiply(all, { low: 1 + low, high: 1 + high });
  }, exactly(1));
  const isMixed = steps.some(({ interval }) => interval === undefined);
  const { place, indicator, breakdown } = first.figure;
  return calledFigure({
    method: isBefore ? 'index-before' : 'index',
    place,
    indicator,
    breakdown,
    period: periodCode(period),
    measure: 'level',
    reference: '',
    value: roundNoise(isBefore ? 100 / factor : 100 * factor),
    unit: indexPoint,
    inputs: steps.map(({ figure }) => figure),
    interval: isBefore
      ? { low: 100 / ends.high, high: 100 / ends.low }
      : { low: 100 * ends.low, high: 100 * ends.high },
    ...(isMixed ? { mixed: true } : {}),
  });
}
