import { parseReference, type ParsedReference } from './cellReference.ts';
import { endOfQuoted } from './scanText.ts';

/** A reference in a formula, with its place in the text. */
export interface FormulaReference {
  readonly start: number;
  readonly end: number;
  readonly reference: ParsedReference;
}

/** A cell or area with its sheet, which no letter, digit or parenthesis goes on. */
const token =
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(!])/iuy;

const wordBefore = /[\p{L}\p{N}_.$!:\]]/u;

/**
 * Every reference to cells in a formula, in the order of the text; texts, names, functions and other workbooks are passed over.
 *
 * @example
 * formulaReferences('=LOG10(A1)+HENAN.TRADE(数据!$A3,"B2")'); // => A1, 数据!$A3
 */
export function formulaReferences(formula: string): readonly FormulaReference[] {
  const found: FormulaReference[] = [];
  for (let at = 1; at < formula.length;) {
    const here = referenceAt(formula, at);
    if (here !== undefined) found.push(here);
    at = here?.end ?? passed(formula, at);
  }
  return found;
}

function referenceAt(formula: string, at: number): FormulaReference | undefined {
  if (wordBefore.test(formula.charAt(at - 1))) return undefined;
  token.lastIndex = at;
  const text = token.exec(formula)?.[0];
  const reference = text === undefined ? undefined : parseReference(text);
  if (text === undefined || reference === undefined) return undefined;
  // The sheet of another workbook stands behind the name of its file.
  if (reference.from.sheet?.includes(']') === true) return undefined;
  return { start: at, end: at + text.length, reference };
}

function passed(formula: string, at: number): number {
  const character = formula.charAt(at);
  return character === '"' || character === "'" ? endOfQuoted(formula, at) : at + 1;
}
