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
export function seriesTitle(figure: Figure, { dataset, language }: FunctionContext): string {
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

/** The period and the formula of each figure of a series, which stand below a row of headers at the anchor. */
export function periodRows(
  figure: Figure,
  context: FunctionContext,
  anchor: Anchor,
  named: Readonly<Record<string, BuildableArgument>> = {},
): readonly (readonly [period: CellContent, formula: CellContent])[] {
  const { dataset, language } = context;
  return seriesFigures(figure, context).map((found, at) => {
    const period = cellAt(anchor.row + 1 + at, anchor.column, 'column');
    const formula = callFormula(figureCall(dataset, found, language), { ...named, period });
    return [periodContent(found.period), formulaCell(formula, found, language)];
  });
}
