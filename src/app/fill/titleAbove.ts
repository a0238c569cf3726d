import type { ShownValue } from '../ports/selection.ts';
import { cellShape } from './cellShape.ts';
import { isNoteText, isUnitLine } from './noteText.ts';

/** A title may stand so many empty rows above its table. */
const mostEmptyRows = 1;

const isOwnTitle = (value: ShownValue): boolean =>
  !isUnitLine(String(value)) && !isNoteText(String(value));

/**
 * What stands above a block as its titles and notes, of the rows above it, a text a line and the outer first; empty where those are
 * another table's.
 *
 * @param rows from the left edge of the sheet to beyond the block, as titles begin and units end where the block does not
 *
 * @example
 * titleAbove([['进出口', '', ''], ['', '', '单位:万元']]); // => '进出口\n单位:万元'
 * titleAbove([['郑州', 6501.8, 5565], ['单位:万元', '', '']]); // => '单位:万元'
 */
export function titleAbove(rows: readonly (readonly ShownValue[])[]): string {
  const lines: string[] = [];
  let empty = 0;
  for (const row of rows.toReversed()) {
    const texts = row.filter((value) => cellShape(value) !== 'blank');
    if (texts.length === 0) {
      empty += 1;
      if (empty > mostEmptyRows) break;
      continue;
    }
    const isTitle = texts.filter(isOwnTitle).length <= 1;
    if (!isTitle || texts.some((value) => cellShape(value) !== 'text')) break;
    lines.unshift(...texts.map((value) => String(value).trim()));
  }
  return lines.join('\n');
}
