import type { FormulaArgument } from '../formulaText/formulaArgument.ts';
import { parseArgument } from '../formulaText/parseArgument.ts';
import { splitGroup } from '../formulaText/scanText.ts';

/**
 * The parts of an expression that only joins texts and cells, as headers often are; undefined for any other expression,
 * which the host alone can evaluate.
 *
 * @example
 * joinedParts('B$2&"H1"'); // => the cell B$2 and the text H1
 * joinedParts('B$2+1'); // => undefined
 */
export function joinedParts(text: string): readonly FormulaArgument[] | undefined {
  const { parts, end } = splitGroup(text, 0, '&');
  if (parts.length < 2 || end < text.length) return undefined;
  const joined = parts.map(([from, to]) => parseArgument(text.slice(from, to)));
  return joined.every(({ kind }) => kind !== 'blank' && kind !== 'expression' && kind !== 'array')
    ? joined
    : undefined;
}
