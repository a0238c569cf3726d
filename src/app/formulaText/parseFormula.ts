import { namespace } from '../../formulas/product.ts';
import type { FormulaArgument } from './formulaArgument.ts';
import { parseArgument } from './parseArgument.ts';
import { skipQuoted, splitGroup } from './scanText.ts';

/** One argument of a call with its place in the formula's text. */
export interface ParsedArgument {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly argument: FormulaArgument;
}

/** One call of a function of ours. */
export interface FormulaCall {
  /** The function's id in capitals, known or not. */
  readonly id: string;
  /** Place of the whole call in the formula's text, from its name to behind its parenthesis. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a host that lacked the add-in has rewritten the name, so that it must be entered anew. */
  readonly isDisfigured: boolean;
  readonly arguments: readonly ParsedArgument[];
}

/**
 * The name of a call. A host that lacked the add-in may have saved it as `_xldudf_HENAN_TRADE`, also behind the name of
 * another add-in's file (https://github.com/OfficeDev/office-js/issues/4811).
 */
const callName = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.])(?<file>[\w.]+\.xlam!)?(?<prefix>_xldudf_)?${namespace}[._](?<id>[A-Z0-9_.]+)\s*\(`,
  'iuy',
);

/**
 * Every call of a function of ours in a formula, those inside others after them; texts and quoted names of sheets that look
 * like calls are none.
 *
 * @example
 * parseFormula('=IF(HENAN.TRADE($A3,B$2)>0,"HENAN.TRADE(1)",0)'); // => one call, its arguments $A3 and B$2
 */
export function parseFormula(text: string): readonly FormulaCall[] {
  if (!text.startsWith('=')) return [];
  const calls: FormulaCall[] = [];
  for (let at = 1; at < text.length;) {
    callName.lastIndex = at;
    const found = callName.exec(text);
    if (found === null) {
      at = skipQuoted(text, at);
      continue;
    }
    calls.push(callAt(text, at, found));
    at += found[0].length;
  }
  return calls;
}

function callAt(text: string, start: number, found: RegExpExecArray): FormulaCall {
  const inside = start + found[0].length;
  const { parts, end } = splitGroup(text, inside);
  const [only] = parts;
  const isEmpty =
    parts.length === 1 && only !== undefined && text.slice(only[0], only[1]).trim() === '';
  const { id = '', prefix, file } = found.groups ?? {};
  return {
    id: id.toUpperCase(),
    start,
    end: Math.min(text.length, end + 1),
    text: text.slice(start, end + 1),
    isDisfigured: prefix !== undefined || file !== undefined,
    arguments: isEmpty ? [] : parts.map(([from, to]) => argumentAt(text, from, to)),
  };
}

function argumentAt(text: string, start: number, end: number): ParsedArgument {
  const inner = text.slice(start, end);
  return { start, end, text: inner.trim(), argument: parseArgument(inner) };
}
