import type { Figure } from '../../domain/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { yoy } from '../../formulas/functions/yoy.ts';
import { buildFormula } from '../formulaText/buildFormula.ts';
import { blank, literal } from '../formulaText/formulaArgument.ts';
import type { CellContent } from '../ports/block.ts';
import { cellAt } from './cellContents.ts';
import { figureCall } from './figureCall.ts';
import type { RowPlace } from './seriesCells.ts';

/** The growth of a level on the year before: a formula that refers to the period of its row. */
export function growthCell(
  figure: Figure,
  { dataset, language }: FunctionContext,
  { anchor, at }: RowPlace,
): CellContent {
  const { place = figure.place, breakdown } = figureCall(dataset, figure, language).values;
  const period = cellAt(anchor.row + 1 + at, anchor.column, 'column');
  const members = breakdown === undefined ? blank : literal(breakdown);
  const formula = buildFormula(yoy, [literal(place), literal(figure.indicator), period, members]);
  return { kind: 'formula', formula };
}
