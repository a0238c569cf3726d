import type { FormulaArgument } from '../formulaText/formulaArgument.ts';
import { parseFormula } from '../formulaText/parseFormula.ts';
import { operandsOf, parseOperation } from '../formulaText/parseOperation.ts';
import { distinctRanges } from '../ports/placeKey.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import { referencedRange } from './referencedRange.ts';

/**
 * Every range that the calls in a formula refer to, once each; they are read before the calls are evaluated again.
 *
 * @param sheet the formula's own sheet
 *
 * @example
 * referencedRanges('=HENAN.TRADE($A3,B$2&"H1")', '数据'); // => A3 and B2 of 数据
 */
export function referencedRanges(formula: string, sheet: string): readonly RangeAddress[] {
  const found: RangeAddress[] = [];
  const add = (argument: FormulaArgument): void => {
    const range = referencedRange(argument, sheet);
    if (range !== undefined) found.push(range);
    if (argument.kind !== 'expression') return;
    const operation = parseOperation(argument.text);
    if (operation !== undefined) operandsOf(operation).forEach(add);
  };
  for (const call of parseFormula(formula)) {
    for (const { argument } of call.arguments) add(argument);
  }
  return distinctRanges(found);
}
