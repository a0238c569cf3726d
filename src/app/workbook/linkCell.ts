import { worksheetFormulaOf } from '../formulaText/worksheetFormulaOf.ts';
import type { CellContent } from '../ports/block.ts';

/** Excel takes no longer text in a formula. */
const longestText = 255;

/**
 * A cell that shows an address and leads to a place on its page; a plain text where the link is too long for a formula.
 *
 * @example
 * linkCell('https://example.cn/1', 'https://example.cn/1#:~:text=527.7');
 * // => =HYPERLINK("https://example.cn/1#:~:text=527.7","https://example.cn/1")
 */
export function linkCell(address: string, link: string): CellContent {
  const target = [link, address].find((text) => text.length <= longestText);
  if (address === '' || target === undefined) return { kind: 'text', text: address };
  return {
    kind: 'formula',
    formula: worksheetFormulaOf(`=HYPERLINK(${quoted(target)},${quoted(address)})`),
  };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
