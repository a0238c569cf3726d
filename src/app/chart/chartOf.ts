import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { seriesSources } from '../figureCard/seriesSources.ts';
import type { AnsweredCell } from '../insertion/answeredBlock.ts';
import type { ChartOptions, ChartSeriesOptions } from '../ports/chartOptions.ts';
import { chartColor } from './chartColors.ts';
import { chartNote } from './chartNote.ts';
import { columnAxis } from './columnAxis.ts';
import { columnPoints, isHollow } from './columnPoints.ts';
import { markOf } from './pointMark.ts';

/** What a plan decides of its chart; everything else follows from what its cells will show. */
export interface ChartForm extends Pick<
  ChartOptions,
  'kind' | 'title' | 'hasNames' | 'scaleColumns' | 'place'
> {
  /** The columns that are drawn, from 1; all behind the categories unless told. */
  readonly columns?: readonly number[];
  /** The one of them that is a line against a second axis. */
  readonly secondColumn?: number;
  /** What the others count in, which is told at their axis where there are two. */
  readonly unit?: string;
}

/**
 * The chart of a planned block, complete: which points are hollow or marked, how its axes are written, where its figures come from.
 *
 * @param answers what the cells will show: a header, then rows that begin with their category
 */
export function chartOf(
  answers: readonly (readonly AnsweredCell[])[],
  { columns: drawn, secondColumn, unit, ...form }: ChartForm,
  { dataset, language }: FunctionContext,
): ChartOptions {
  const { kind, scaleColumns } = form;
  const columns = drawn ?? (answers[0] ?? []).slice(1).map((_cell, at) => at + 1);
  const series = columns.map((column, at): ChartSeriesOptions => {
    const isSecond = column === secondColumn;
    const points = columnPoints(answers, column);
    return {
      column,
      look: isSecond || kind === 'line' ? 'line' : 'column',
      onSecondAxis: isSecond,
      color: chartColor(at),
      hollow: points.flatMap((cell, row) => (cell !== undefined && isHollow(cell) ? [row] : [])),
      marked: points.flatMap((cell, row) => {
        const mark = markOf(cell?.figures);
        return mark === undefined ? [] : [{ at: row, mark }];
      }),
    };
  });
  const figures = columns.flatMap((column) =>
    columnPoints(answers, column).flatMap((cell) => cell?.figures ?? []),
  );
  const first = columns.filter((column) => column !== secondColumn);
  const shown = {
    hasHollow: series.some(({ hollow }) => hollow.length > 0),
    marks: series.flatMap(({ marked }) => marked.map(({ mark }) => mark)),
  };
  const { options: axis } = columnAxis(
    answers,
    scaleColumns ?? first,
    kind,
    language,
    scaleColumns !== undefined,
  );
  const chart = {
    ...form,
    note: chartNote(seriesSources(dataset, figures, language), shown, language),
    series,
  };
  if (secondColumn === undefined) return { ...chart, axis };
  const { options: second } = columnAxis(answers, [secondColumn], 'line', language);
  const title = answers[0]?.[secondColumn]?.text ?? '';
  return {
    ...chart,
    axis: unit === undefined ? axis : { ...axis, title: unit },
    secondAxis: { ...second, title },
  };
}
