import { parseFormula } from '../app/formulaText/parseFormula.ts';
import { namespace } from '../formulas/product.ts';

/**
 * Whether a formula calls a function of ours.
 *
 * @example
 * isOwnFormula('=ROUND(HENAN.TRADE("济源",2025),1)'); // => true
 * isOwnFormula('="HENAN.TRADE(1)"'); // => false, it is a text
 */
export function isOwnFormula(formula: unknown): formula is string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
  // Most cells of a workbook end here, before anything is parsed.
  return formula.toUpperCase().includes(namespace) && parseFormula(formula).length > 0;
}

/**
 * A formula with the names of our functions as they should be. A cell that shows `#NAME?` since the workbook was opened
 * without the add-in comes to life when this is entered.
 *
 * @see https://github.com/OfficeDev/office-js/issues/3558
 *
 * @example
 * restoreNames('=_xldudf_HENAN_TRADE("济源",2025)'); // => '=HENAN.TRADE("济源",2025)'
 */
export function restoreNames(formula: string): string {
  return parseFormula(formula)
    .filter(({ isDisfigured }) => isDisfigured)
    .toSorted((left, right) => right.start - left.start)
    .reduce((text, { id, start }) => {
      const bracket = text.indexOf('(', start);
      return `${text.slice(0, start)}${namespace}.${id}${text.slice(bracket)}`;
    }, formula);
}
