import type { ShownValue } from '../ports/selection.ts';

/** Titles and units take no more rows than this. */
const mostTitleRows = 3;

const isUnitLine = (text: string): boolean => /^[（(【[]?\s*(?:计量)?(?:单位|unit)/iu.test(text);
/** What such a line names is where the figures are from, not what they are. */
const isNote = (text: string): boolean =>
  /^\s*(?:资料来源|数据来源|来源|注|说明|source|note)/iu.test(text);

/**
 * How many of the first rows may be titles: each has one text, beside it nothing but a unit.
 *
 * @example
 * titleRows([['2025年河南进出口', '', '单位:亿元'], ['', '进出口', '同比']]); // => 1
 * titleRows([['', 2024, 2025], ['济源', '', '']]); // => 0
 */
export function titleRows(rows: readonly (readonly ShownValue[])[]): number {
  const first = rows.findIndex((row) => !isTitle(row));
  return Math.min(mostTitleRows, first === -1 ? rows.length : first);
}

function isTitle(row: readonly ShownValue[]): boolean {
  return row.filter((value) => value !== '' && !isUnitLine(String(value))).length <= 1;
}

/** What rows of titles say, one text a line; notes say nothing. */
export function titleText(rows: readonly (readonly ShownValue[])[]): string {
  return rows
    .flat()
    .map(String)
    .filter((text) => text !== '' && !isNote(text))
    .join('\n');
}

/**
 * What stands directly above a block as its title, of the rows above it; empty where those are another table's.
 *
 * @example
 * titleAbove([['进出口', '', ''], ['', '', '单位:万元']]); // => '进出口\n单位:万元'
 * titleAbove([['郑州', 6501.8, 5565], ['单位:万元', '', '']]); // => '单位:万元'
 */
export function titleAbove(rows: readonly (readonly ShownValue[])[]): string {
  const upward = rows.toReversed();
  return titleText(upward.slice(0, titleRows(upward)).toReversed());
}
