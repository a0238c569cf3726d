import { answerablePeriods } from '../../dataset/answering.ts';
import { candidatePeriods } from '../../dataset/candidatePeriods.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { explainMissing } from '../../dataset/explainMissing.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { catchFault } from '../../domain/catchFault.ts';
import { comparePeriodCodes } from '../../domain/comparePeriodCodes.ts';
import { comparePeriods, periodCode, shiftYears, type Period } from '../../domain/period.ts';
import type { PeriodRequest } from '../../domain/periodRequest.ts';
import { belongsTo, periodSeries, type Step } from '../../domain/periodSeries.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import type { Answer } from '../answer.ts';
import type { ArgumentValues } from '../argumentValues.ts';
import { figureAnswer } from '../figureAnswer.ts';
import {
  basisParameter,
  breakdownParameter,
  editionParameter,
  fromParameter,
  indicatorParameter,
  measureParameter,
  placeParameter,
  stepParameter,
  toParameter,
  unitParameter,
} from '../parameters.ts';
import { periodCell } from '../periodCell.ts';
import { resolvePeriod } from '../resolvePeriod.ts';
import { resolveQueryWithoutPeriod, type QueryWithoutPeriod } from '../resolveQuery.ts';
import { resolveStep } from '../resolveStep.ts';
import { shownCell, shownFigure } from '../shownCell.ts';
import { tableAnswer } from '../tableAnswer.ts';
import { defineFunction, type FunctionContext } from './functionDefinition.ts';

/** More rows than any chart shows; a slip such as 1925 for 2025 does not fill the sheet. */
const mostRows = 500;

/**
 * `TIMESERIES(place, indicator, from, to, [breakdown], [measure], [step], [unit], [basis], [edition])`: two columns, ascending,
 * without a header: period and value. The step is the same period of each year, or `next`; all periods have the
 * frequency of `from`. A gap is `#N/A` in place.
 */
export const timeseries = defineFunction({
  id: 'TIMESERIES',
  summary: {
    'zh-CN': '时间序列：两列，时期与数值，升序；缺数为 #N/A',
    'en-US': 'A series in two columns, period and value, ascending; gaps are #N/A',
  },
  parameters: [
    placeParameter,
    indicatorParameter,
    fromParameter,
    toParameter,
    breakdownParameter,
    measureParameter,
    stepParameter,
    unitParameter,
    basisParameter,
    editionParameter,
  ],
  result: 'table',
  evaluate: evaluateTimeseries,
});

function evaluateTimeseries(
  values: ArgumentValues<'from' | 'to' | 'step'>,
  context: FunctionContext,
): Result<Answer> {
  const query = resolveQueryWithoutPeriod(values, context);
  if (!query.ok) return query;
  const from = resolvePeriod('from', values.value('from'));
  if (!from.ok) return from;
  const to = resolvePeriod('to', values.value('to'));
  if (!to.ok) return to;
  const step = resolveStep(values.value('step'));
  if (!step.ok) return step;
  const series = seriesOf(context.dataset, query.value, from.value, to.value, step.value);
  if (!series.ok) return series;
  if (series.value.length > mostRows)
    return failure({ code: 'too-many-cells', most: mostRows * 2 });
  const answers = series.value.map((period) => ({
    code: periodCode(period),
    // What nobody foresaw in one row leaves the others as they are.
    answer: catchFault(() =>
      figureAnswer(success({ ...query.value, period: { kind: 'period', period } }), context),
    ),
  }));
  return tableAnswer(
    'from',
    answers.map(({ code, answer }) => [periodCell(code), shownCell(answer)]),
    answers.map(({ answer }) => [undefined, shownFigure(answer)]),
  );
}

function seriesOf(
  dataset: Dataset,
  query: QueryWithoutPeriod,
  from: PeriodRequest,
  to: PeriodRequest,
  step: Step,
): Result<readonly Period[]> {
  const existing = answerablePeriods(dataset, query);
  const [first = ''] = candidatePeriods(from, () => existing);
  const start = canonicalPeriod(first);
  if (start === undefined) return failure(explainMissing(dataset, { ...query, period: from }));
  const end = to.kind === 'period' ? to.period : latestOf(existing, start, step, to.years);
  if (end === undefined) return failure(explainMissing(dataset, { ...query, period: to }));
  const codes = { from: periodCode(start), to: periodCode(end) };
  if (comparePeriods(end, start) < 0 && end.state === start.state) {
    return failure({ code: 'period-order', ...codes });
  }
  const series = periodSeries(start, end, step, mostRows);
  return series === undefined
    ? failure({ code: 'incomparable-periods', ...codes })
    : success(series);
}

/** The latest period that exists in the series which begins with `start`. */
function latestOf(
  existing: readonly string[],
  start: Period,
  step: Step,
  years: number,
): Period | undefined {
  const latest = existing
    .toSorted(comparePeriodCodes)
    .map(canonicalPeriod)
    .findLast((period) => period !== undefined && belongsTo(period, start, step));
  return latest === undefined ? undefined : shiftYears(latest, years);
}
