import type { Figure } from '../../domain/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { figureSeries } from '../figureCard/figureSeries.ts';
import type { BuildableArgument } from '../formulaText/formulaArgument.ts';
import type { CellContent } from '../ports/block.ts';
import { callFormula } from './callFormula.ts';
import { cellAt, formulaCell, periodContent, textCell } from './cellContents.ts';
import { figureCall } from './figureCall.ts';
import type { Anchor } from './insertionPlan.ts';
import { insertionWords } from './insertionWords.ts';
import { columnLabel } from './labelText.ts';

/** The figures of a series, ascending; the figure alone where it has none. */
export function seriesFigures(
  figure: Figure,
  { dataset, language }: FunctionContext,
): readonly Figure[] {
  const points = figureSeries(dataset, figure, language).map((point) => point.figure);
  return points.length === 0 ? [figure] : points;
}

/** What all figures of a series are of, with the unit. */
export function seriesTitle(
  figure: Parameters<typeof columnLabel>[1],
  { dataset, language }: FunctionContext,
): string {
  const place = dataset.place(figure.place);
  const name = language === 'zh-CN' ? place?.nameZh : place?.nameEn;
  const label = columnLabel(dataset, figure, language);
  const gap = language === 'zh-CN' ? '' : ': ';
  return `${name ?? figure.place}${gap}${label}`;
}

/** The heads of the two columns of a series. */
export function seriesHeader(figure: Figure, context: FunctionContext): readonly CellContent[] {
  const { period } = insertionWords[context.language];
  return [textCell(period), textCell(seriesTitle(figure, context))];
}

/** A row below the headers of a series, from 0. */
export interface RowPlace {
  readonly anchor: Anchor;
  readonly at: number;
}

/** The period of a figure, and the formula that answers it and refers to the cell of the period. */
export function periodRow(
  found: Figure,
  { dataset, language }: FunctionContext,
  { anchor, at }: RowPlace,
  named: Readonly<Record<string, BuildableArgument>> = {},
): readonly [period: CellContent, formula: CellContent] {
  const period = cellAt(anchor.row + 1 + at, anchor.column, 'column');
  const formula = callFormula(figureCall(dataset, found, language), { ...named, period });
  return [periodContent(found.period), formulaCell(formula, found, language)];
}

/** A period without a figure, and the formula that answers it once there is one that needs no basis. */
export function gapRow(
  figure: Figure,
  code: string,
  { dataset, language }: FunctionContext,
  { anchor, at }: RowPlace,
): readonly [period: CellContent, formula: CellContent] {
  const period = cellAt(anchor.row + 1 + at, anchor.column, 'column');
  const { definition, values } = figureCall(dataset, figure, language);
  const { basis: _basis, ...plain } = values;
  const formula = callFormula({ definition, values: plain }, { period });
  return [periodContent(code), formulaCell(formula, { ...figure, status: 'missing' }, language)];
}

/** The rows of all figures of a series, which stand below a row of headers at the anchor. */
export function periodRows(
  figure: Figure,
  context: FunctionContext,
  anchor: Anchor,
  named: Readonly<Record<string, BuildableArgument>> = {},
): readonly ReturnType<typeof periodRow>[] {
  return seriesFigures(figure, context).map((found, at) =>
    periodRow(found, context, { anchor, at }, named),
  );
}
