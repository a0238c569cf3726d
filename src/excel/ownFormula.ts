import { namespace } from '../formulas/product.ts';

const literal = /"(?:[^"]|"")*"/gu;
const call = new RegExp(`(?<![\\p{L}\\p{N}_.])${namespace}\\.[A-Z]`, 'iu');

/** What Excel makes of a call in a workbook that was opened before the add-in was there. */
const broken = new RegExp(`_xldudf_${namespace}_([A-Z][A-Z0-9_]*)`, 'giu');

/**
 * Whether a formula calls a function of ours.
 *
 * @example
 * isOwnFormula('=ROUND(HENAN.TRADE("济源",2025),1)'); // => true
 * isOwnFormula('="HENAN.TRADE(…)"'); // => false, it is a text
 */
export function isOwnFormula(formula: unknown): formula is string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
  return call.test(repairFormula(formula).replaceAll(literal, '""'));
}

/**
 * A formula with the names of our functions as they should be. A cell that shows `#NAME?` since the add-in was missing comes
 * to life when this is entered.
 *
 * @see https://github.com/OfficeDev/office-js/issues/3558
 *
 * @example
 * repairFormula('=_xldudf_HENAN_TRADE("济源",2025)'); // => '=HENAN.TRADE("济源",2025)'
 */
export function repairFormula(formula: string): string {
  return formula.replaceAll(broken, `${namespace}.$1`);
}
