import type { WorksheetFormula } from '../ports/worksheetFormula.ts';

/** Marks text as a formula; only what builds or mends formulas from escaped parts may call it. */
export function worksheetFormulaOf(text: string): WorksheetFormula {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the mark exists for the compiler alone
  return text as WorksheetFormula;
}
