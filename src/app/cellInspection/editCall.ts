import { namespace } from '../../formulas/product.ts';
import type { FormulaCall, ParsedArgument } from '../formulaText/parseFormula.ts';
import { worksheetFormulaOf } from '../formulaText/worksheetFormulaOf.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';

/** The formula with another function in the place of a call's own. */
export function renamedCall(formula: string, call: FormulaCall, id: string): WorksheetFormula {
  const open = call.start + call.text.indexOf('(');
  return spliced(formula, call.start, open, `${namespace}.${id}`);
}

/** The formula with another text, already written as an argument, in the place of one argument. */
export function replacedArgument(
  formula: string,
  { start, end }: ParsedArgument,
  text: string,
): WorksheetFormula {
  return spliced(formula, start, end, text);
}

/** The formula whose call has a further argument, those before it left blank. */
export function appendedArgument(
  formula: string,
  call: FormulaCall,
  index: number,
  text: string,
): WorksheetFormula {
  const count = call.arguments.length;
  const commas = ','.repeat(count === 0 ? index : index - count + 1);
  const close = formula.charAt(call.end - 1) === ')' ? call.end - 1 : call.end;
  return spliced(formula, close, close, `${commas}${text}`);
}

function spliced(formula: string, start: number, end: number, text: string): WorksheetFormula {
  return worksheetFormulaOf(`${formula.slice(0, start)}${text}${formula.slice(end)}`);
}
