import type { WorksheetFormula } from '../../src/app/ports/worksheetFormula.ts';

function isFormula(text: string): text is WorksheetFormula {
  return text.startsWith('=');
}

/** A formula as the formula builder would make it. */
export function formula(text: string): WorksheetFormula {
  if (!isFormula(text)) throw new Error(`no formula: ${text}`);
  return text;
}
