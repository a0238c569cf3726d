import type { Language } from '../../domain/language.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { answeredBlock, type AnsweredCell } from '../insertion/answeredBlock.ts';
import type { Anchor, InsertionPlan } from '../insertion/insertionPlan.ts';
import type { ChartOptions, ChartSeriesOptions, PointMark } from '../ports/chartOptions.ts';
import type { ChartAxis } from './chartAxis.ts';
import { columnAxis } from './columnAxis.ts';
import { columnPoints } from './columnPoints.ts';

export interface ChartPoint {
  readonly value: number;
  /** As the cell shows it. */
  readonly text: string;
  readonly isHollow: boolean;
  readonly mark: PointMark | undefined;
}

export interface ChartSeries extends Pick<ChartSeriesOptions, 'look' | 'onSecondAxis' | 'color'> {
  readonly name: string;
  /** One for each category; undefined for a gap. */
  readonly points: readonly (ChartPoint | undefined)[];
}

/** A chart with its values, ready to be drawn anywhere. */
export interface ChartModel extends Pick<ChartOptions, 'kind' | 'title' | 'note' | 'hasNames'> {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly axis: ChartAxis;
  readonly secondAxis?: ChartAxis;
}

/** The charts of a plan with the values that its cells will show, so that what is previewed is what is inserted. */
export function chartModels(
  { block, charts = [] }: Pick<InsertionPlan, 'block' | 'charts'>,
  anchor: Anchor,
  context: FunctionContext,
): readonly ChartModel[] {
  if (charts.length === 0) return [];
  const answers = answeredBlock(block, anchor, context);
  return charts.map((chart) => modelOf(chart, answers, context.language));
}

function modelOf(
  chart: ChartOptions,
  answers: readonly (readonly AnsweredCell[])[],
  language: Language,
): ChartModel {
  const { kind, title, note, hasNames, secondAxis, scaleColumns } = chart;
  const axisOf = (onSecond: boolean, of: ChartOptions['kind']): ChartAxis => {
    const columns = chart.series
      .filter(({ onSecondAxis }) => onSecondAxis === onSecond)
      .map(({ column }) => column);
    const own = onSecond ? secondAxis : chart.axis;
    const axis = columnAxis(
      answers,
      (onSecond ? undefined : scaleColumns) ?? columns,
      of,
      language,
    );
    return own?.title === undefined ? axis : { ...axis, title: own.title };
  };
  return {
    kind,
    title,
    note,
    hasNames,
    categories: answers.slice(1).map(([category]) => category?.text ?? ''),
    series: chart.series.map(({ column, hollow, marked, ...series }) => ({
      ...series,
      name: answers[0]?.[column]?.text ?? '',
      points: columnPoints(answers, column).map((cell, row) =>
        cell === undefined
          ? undefined
          : {
              value: cell.value,
              text: cell.text,
              isHollow: hollow.includes(row),
              mark: marked.find(({ at }) => at === row)?.mark,
            },
      ),
    })),
    axis: axisOf(false, kind),
    ...(secondAxis === undefined ? {} : { secondAxis: axisOf(true, 'line') }),
  };
}
