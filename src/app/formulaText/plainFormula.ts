import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import { argumentText } from './buildFormula.ts';
import type { BuildableArgument } from './formulaArgument.ts';
import { worksheetFormulaOf } from './worksheetFormulaOf.ts';

/**
 * A formula of the sheet's own arithmetic; what stands in it from outside is a reference or a literal, quoted as such.
 *
 * @example
 * plainFormula`=${c5}/${c4}-1`; // => '=C5/C4-1'
 */
export function plainFormula(
  texts: TemplateStringsArray,
  ...given: readonly BuildableArgument[]
): WorksheetFormula {
  const parts = given.map((argument, at) => `${argumentText(argument)}${texts[at + 1] ?? ''}`);
  return worksheetFormulaOf(`${texts[0] ?? ''}${parts.join('')}`);
}
