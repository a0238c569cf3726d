import { parseFormula } from '../formulaText/parseFormula.ts';
import { skipQuoted } from '../formulaText/scanText.ts';

/** A number inside of a formula. */
export interface FormulaConstant {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const literal = /\d+(?:\.\d+)?(?![\p{L}\p{N}_.(!:])/uy;
const partOfName = /[\p{L}\p{N}_.$!:\]]/u;

/**
 * The numbers that somebody has typed into a formula, outside of texts, references and the calls of our own functions.
 *
 * @example
 * formulaConstants('=B2*527.7+HENAN.TRADE("济源",2025)'); // => 527.7 alone
 */
export function formulaConstants(formula: string): readonly FormulaConstant[] {
  const calls = parseFormula(formula);
  const found: FormulaConstant[] = [];
  for (let at = 1; at < formula.length;) {
    literal.lastIndex = at;
    const isFree = !partOfName.test(formula.charAt(at - 1));
    const text = isFree ? literal.exec(formula)?.[0] : undefined;
    if (text === undefined) {
      at = skipQuoted(formula, at);
      continue;
    }
    const [start, end] = [at, at + text.length];
    const isOurs = calls.some((call) => call.start < start && call.end >= end);
    if (!isOurs) found.push({ value: Number(text), start, end });
    at = end;
  }
  return found;
}
