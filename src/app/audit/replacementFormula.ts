import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { worksheetFormulaOf } from '../formulaText/worksheetFormulaOf.ts';
import { figureFormula } from '../insertion/figureFormula.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import type { TypedFigure } from './typedFigures.ts';

/**
 * The formula that takes the place of a typed number, in the unit in which it was typed; inside of a formula the rest of it stays.
 *
 * @example
 * // 5277000, typed in 万元: =HENAN.TRADE("济源",2025)*10000
 * // =B2*527.7: =B2*HENAN.TRADE("济源",2025)
 */
export function replacementFormula(
  { figure, factor, held, span }: TypedFigure,
  { dataset, language }: FunctionContext,
): WorksheetFormula {
  const call = figureFormula(dataset, figure, language).slice(1);
  const amount = Math.abs(factor) === 1 ? call : `${call}${scaleText(Math.abs(factor))}`;
  const signed = factor < 0 ? `-${amount}` : amount;
  if (span === undefined) return worksheetFormulaOf(`=${signed}`);
  const [start, end] = span;
  const inner = signed === call ? call : `(${signed})`;
  const text = String(held);
  return worksheetFormulaOf(`${text.slice(0, start)}${inner}${text.slice(end)}`);
}

/** Scales are powers of ten, which floating point does not hold below 1. */
function scaleText(factor: number): string {
  return factor >= 1 ? `*${Math.round(factor)}` : `/${Math.round(1 / factor)}`;
}
