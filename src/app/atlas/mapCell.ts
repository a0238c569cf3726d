import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { questionCell, questionContent } from '../fill/questionCell.ts';
import type { TablePart } from '../fill/tablePart.ts';
import { literal } from '../formulaText/formulaArgument.ts';
import type { CellContent } from '../ports/block.ts';
import type { MapOf } from './tileMap.ts';

/** The formula that answers a place of a map in a period, both taken from headers. */
export function mapCell(
  { indicator, measure }: Pick<MapOf, 'indicator' | 'measure'>,
  place: TablePart,
  period: TablePart,
  context: FunctionContext,
): CellContent {
  const question = {
    place,
    period,
    indicator: { value: indicator, argument: literal(indicator) },
    ...(measure === 'level' ? {} : { measure: { value: measure, argument: literal(measure) } }),
  };
  return questionContent(questionCell(question, context));
}
