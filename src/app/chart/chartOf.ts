import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { seriesSources } from '../figureCard/seriesSources.ts';
import { answeredBlock } from '../insertion/answeredBlock.ts';
import type { Anchor } from '../insertion/insertionPlan.ts';
import type { Block } from '../ports/block.ts';
import type { ChartOptions, ChartSeriesOptions } from '../ports/chartOptions.ts';
import { chartColor } from './chartColors.ts';
import { chartNote } from './chartNote.ts';
import { columnAxis } from './columnAxis.ts';
import { columnPoints, isHollow } from './columnPoints.ts';

/** What a plan decides of its chart; everything else follows from what its cells will show. */
export interface ChartForm extends Pick<ChartOptions, 'kind' | 'title' | 'hasNames'> {
  /** The columns that are drawn, from 1; all behind the categories unless told. */
  readonly columns?: readonly number[];
  /** The one of them that is a line against a second axis. */
  readonly secondColumn?: number;
  /** Colours that mean something of their own, by column. */
  readonly colors?: ReadonlyMap<number, string>;
}

/**
 * The chart of a planned block, complete: which points are hollow, how its axes are written, where its figures come from.
 *
 * @param block a header, then rows that begin with their category
 */
export function chartOf(
  block: Block,
  form: ChartForm,
  anchor: Anchor,
  context: FunctionContext,
): ChartOptions {
  const { kind, title, hasNames, secondColumn } = form;
  const { dataset, language } = context;
  const answers = answeredBlock(block, anchor, context);
  const columns = form.columns ?? (block[0] ?? []).slice(1).map((_cell, at) => at + 1);
  const series = columns.map((column, at): ChartSeriesOptions => {
    const isSecond = column === secondColumn;
    return {
      column,
      look: isSecond || kind === 'line' ? 'line' : 'column',
      onSecondAxis: isSecond,
      color: form.colors?.get(column) ?? chartColor(at),
      hollow: columnPoints(answers, column).flatMap((cell, row) =>
        cell !== undefined && isHollow(cell) ? [row] : [],
      ),
    };
  });
  const figures = columns.flatMap((column) =>
    columnPoints(answers, column).flatMap((cell) => cell?.figures ?? []),
  );
  const first = columns.filter((column) => column !== secondColumn);
  const hasHollow = series.some(({ hollow }) => hollow.length > 0);
  return {
    kind,
    title,
    note: chartNote(seriesSources(dataset, figures, language), hasHollow, language),
    hasNames,
    series,
    axis: columnAxis(answers, first, kind, language).options,
    ...(secondColumn === undefined
      ? {}
      : { secondAxis: columnAxis(answers, [secondColumn], 'line', language).options }),
  };
}
