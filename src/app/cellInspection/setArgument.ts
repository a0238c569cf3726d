import { functionOf } from '../../formulas/functions/functionCatalogue.ts';
import { argumentText } from '../formulaText/buildFormula.ts';
import { literal } from '../formulaText/formulaArgument.ts';
import { parseFormula } from '../formulaText/parseFormula.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import { appendedArgument, replacedArgument } from './editCall.ts';

/**
 * A formula with one argument of one of its calls set (or left blank, where the value is empty), everything else as it stands; undefined where the function has no such
 * argument.
 *
 * @param index which of the formula's calls it is
 *
 * @example
 * setArgument('=ROUND(HENAN.TRADE(A2,B2),1)', 0, 'edition', '@2025-04-15');
 * // => '=ROUND(HENAN.TRADE(A2,B2,,,,,"@2025-04-15"),1)'
 */
export function setArgument(
  formula: string,
  index: number,
  parameter: string,
  value: string,
): WorksheetFormula | undefined {
  const call = parseFormula(formula)[index];
  if (call === undefined) return undefined;
  const at = functionOf(call.id)?.parameters.findIndex(({ name }) => name === parameter) ?? -1;
  if (at < 0) return undefined;
  const text = value === '' ? '' : argumentText(literal(value));
  const argument = call.arguments[at];
  return argument === undefined
    ? appendedArgument(formula, call, at, text)
    : replacedArgument(formula, argument, text);
}
