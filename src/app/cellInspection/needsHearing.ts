import type { CellInput } from '../../formulas/cellValue.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { parseFormula, type FormulaCall } from '../formulaText/parseFormula.ts';
import type { CellLookup } from './cellLookup.ts';
import { evaluateCall, type CallAnswer } from './evaluateCall.ts';

/** Functions whose arguments name values that hide the workbook's names. */
const naming = /(?<![\p{L}\p{N}_.])(?:LET|LAMBDA)\s*\(/iu;

/**
 * Whether only the host can tell what a formula hands to our functions, so that the cell is to be calculated for it.
 *
 * @example
 * // =HENAN.TRADE([@地区],YEAR(B1)) needs hearing; =HENAN.TRADE($A3,B$2&"H1") does not
 */
export function needsHearing(
  formula: string,
  sheet: string,
  lookup: CellLookup,
  context: FunctionContext,
): boolean {
  const calls = parseFormula(formula);
  const isUntold = (call: FormulaCall): boolean =>
    isComputed(evaluateCall(call, sheet, lookup, context));
  return hasOwnNames(formula) || calls.some(isUntold);
}

/** Whether an argument hindered the asking of a call that only the host can evaluate. */
export function isComputed(answer: CallAnswer): boolean {
  return answer.kind === 'unresolved' && answer.hindrance.kind === 'computed';
}

/** Whether a formula hands names of its own to our functions. */
export function hasOwnNames(formula: string): boolean {
  return naming.test(formula) && parseFormula(formula).some(hasName);
}

const hasName = (call: FormulaCall): boolean =>
  call.arguments.some(({ argument }) => argument.kind === 'name');

/** The arguments of a call as they are read without the host; undefined for a name, which may stand for something else inside of LET. */
export function knownArguments(
  call: FormulaCall,
  sheet: string,
  lookup: CellLookup,
  context: FunctionContext,
): readonly (CellInput | undefined)[] {
  const { given } = evaluateCall(call, sheet, lookup, context);
  return given.map((input, at) =>
    call.arguments[at]?.argument.kind === 'name' ? undefined : input,
  );
}
