import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Figure } from '../../domain/figure.ts';
import { frequencyOf } from '../../domain/period.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { timeseries } from '../../formulas/functions/timeseries.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { formResult } from '../formulaForm/formResult.ts';
import { callFormula } from './callFormula.ts';
import { cellAt, textCell } from './cellContents.ts';
import { figureCall, type FigureCall } from './figureCall.ts';
import type { Anchor, InsertionPlan } from './insertionPlan.ts';
import { columnLabel } from './labelText.ts';
import { periodRows, seriesFigures, seriesHeader } from './seriesCells.ts';
import { spilledBlock } from './spilledBlock.ts';

/** A header, then a row for each period: the period, and a formula that refers to it. */
export function planSeries(
  figure: Figure,
  context: FunctionContext,
  anchor: Anchor,
): InsertionPlan {
  return {
    kind: 'cells',
    block: [seriesHeader(figure, context), ...periodRows(figure, context, anchor)],
  };
}

/**
 * The same as an Excel table whose formulas refer to the headers on both sides, so that another period below and another
 * place beside it are filled by copying; what all its figures are of stands in the corner.
 */
export function planTable(figure: Figure, context: FunctionContext, anchor: Anchor): InsertionPlan {
  const { dataset, language } = context;
  const { place = figure.place } = figureCall(dataset, figure, language).values;
  const corner = columnLabel(dataset, figure, language);
  const named = { place: cellAt(anchor.row, anchor.column + 1, 'row') };
  return {
    kind: 'table',
    block: [
      [textCell(corner), textCell(String(place))],
      ...periodRows(figure, context, anchor, named),
    ],
  };
}

/** A header, then one `TIMESERIES` that spills every period of the series, gaps included. */
export function planSpill(figure: Figure, context: FunctionContext): InsertionPlan {
  const call = spillCall(seriesFigures(figure, context), figure, context);
  const result = formResult(call.definition, call.values, context);
  const { rows = [['']], formats = [] } = result.ok ? result : {};
  return {
    kind: 'cells',
    block: [seriesHeader(figure, context), ...spilledBlock(callFormula(call), rows, formats)],
  };
}

function spillCall(
  figures: readonly Figure[],
  figure: Figure,
  { dataset, language }: FunctionContext,
): FigureCall {
  const { period: _period, flow: _flow, ...values } = figureCall(dataset, figure, language).values;
  const period = canonicalPeriod(figure.period);
  const frequency = period === undefined ? 'year' : frequencyOf(period);
  const isNext = frequency === 'quarter' || frequency === 'month';
  return {
    definition: timeseries,
    values: {
      ...values,
      indicator: figure.indicator,
      from: periodCell(figures.at(0)?.period ?? figure.period),
      to: periodCell(figures.at(-1)?.period ?? figure.period),
      ...(figure.measure === 'level' ? {} : { measure: figure.measure }),
      ...(isNext ? { step: 'next' } : {}),
    },
  };
}
