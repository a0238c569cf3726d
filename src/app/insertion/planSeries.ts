import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Figure } from '../../domain/figure.ts';
import { frequencyOf } from '../../domain/period.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { timeseries } from '../../formulas/functions/timeseries.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { figureSeries } from '../figureCard/figureSeries.ts';
import { formResult } from '../formulaForm/formResult.ts';
import type { BuildableArgument } from '../formulaText/formulaArgument.ts';
import type { CellContent } from '../ports/block.ts';
import { callFormula } from './callFormula.ts';
import { cellAt, formulaCell, periodContent, textCell } from './cellContents.ts';
import { figureCall, type FigureCall } from './figureCall.ts';
import type { Anchor, InsertionPlan } from './insertionPlan.ts';
import { insertionWords } from './insertionWords.ts';
import { columnLabel } from './labelText.ts';
import { spilledBlock } from './spilledBlock.ts';

/** The figures of a series, ascending; the figure alone where it has none. */
function seriesFigures(figure: Figure, { dataset, language }: FunctionContext): readonly Figure[] {
  const points = figureSeries(dataset, figure, language).map((point) => point.figure);
  return points.length === 0 ? [figure] : points;
}

/** A header, then a row for each period: the period, and a formula that refers to it. */
export function planSeries(
  figure: Figure,
  context: FunctionContext,
  anchor: Anchor,
): InsertionPlan {
  return {
    kind: 'cells',
    block: [header(figure, context), ...periodRows(figure, context, anchor)],
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

/** The same with a chart of it; the periods are texts, so that no program takes years for values. */
export function planChart(figure: Figure, context: FunctionContext, anchor: Anchor): InsertionPlan {
  const { dataset, language } = context;
  const place = dataset.place(figure.place);
  const name = language === 'zh-CN' ? place?.nameZh : place?.nameEn;
  const title = `${name ?? figure.place}${language === 'zh-CN' ? '' : ': '}${columnLabel(dataset, figure, language)}`;
  const body = periodRows(figure, context, anchor).map(
    ([period, value]): readonly CellContent[] => [asText(period), value ?? { kind: 'empty' }],
  );
  // A column for few periods, a line for many, as both are read best.
  const kind = body.length > 6 ? 'line' : 'column';
  return {
    kind: 'cells',
    block: [header(figure, context), ...body],
    chart: { kind, title, seriesBy: 'columns' },
  };
}

/** A header, then one `TIMESERIES` that spills every period of the series, gaps included. */
export function planSpill(figure: Figure, context: FunctionContext): InsertionPlan {
  const call = spillCall(seriesFigures(figure, context), figure, context);
  const result = formResult(call.definition, call.values, context);
  const { rows = [['']], formats = [] } = result.ok ? result : {};
  return {
    kind: 'cells',
    block: [header(figure, context), ...spilledBlock(callFormula(call), rows, formats)],
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

function header(figure: Figure, { dataset, language }: FunctionContext): readonly CellContent[] {
  const place = dataset.place(figure.place);
  const name = language === 'zh-CN' ? place?.nameZh : place?.nameEn;
  const label = columnLabel(dataset, figure, language);
  const gap = language === 'zh-CN' ? '' : ': ';
  return [
    textCell(insertionWords[language].period),
    textCell(`${name ?? figure.place}${gap}${label}`),
  ];
}

function periodRows(
  figure: Figure,
  context: FunctionContext,
  anchor: Anchor,
  named: Readonly<Record<string, BuildableArgument>> = {},
): readonly (readonly CellContent[])[] {
  const { dataset, language } = context;
  return seriesFigures(figure, context).map((found, at) => {
    const period = cellAt(anchor.row + 1 + at, anchor.column, 'column');
    const formula = callFormula(figureCall(dataset, found, language), { ...named, period });
    return [periodContent(found.period), formulaCell(formula, found, language)];
  });
}

function asText(cell: CellContent | undefined): CellContent {
  return cell?.kind === 'number' ? textCell(String(cell.value)) : (cell ?? { kind: 'empty' });
}
