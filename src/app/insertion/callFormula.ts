import { ownValue } from '../../domain/ownValue.ts';
import { buildFormula } from '../formulaText/buildFormula.ts';
import { literal, type BuildableArgument } from '../formulaText/formulaArgument.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import type { FigureCall } from './figureCall.ts';

/**
 * The formula of a call, some of its arguments taken from elsewhere, such as from a header's cell.
 */
export function callFormula(
  { definition, values }: FigureCall,
  instead: Readonly<Record<string, BuildableArgument>> = {},
): WorksheetFormula {
  return buildFormula(
    definition,
    definition.parameters.map(
      ({ name }) => ownValue(instead, name) ?? literal(ownValue(values, name)),
    ),
  );
}
