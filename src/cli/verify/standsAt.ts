import { chineseNumeralCharacters } from '../numeral/chineseNumber.ts';
import { flattenText, type FlatText } from '../numeral/flattenText.ts';

const chineseNumeral = new RegExp(`[${chineseNumeralCharacters}]`, 'u');

/**
 * Whether a figure stands in a document as printed, its first digit (or numeral word where it has none) on the given line.
 * White space and bracketed pinyin do not count, and it may run on over line ends.
 *
 * @param document as `flattenText` makes it, without gaps
 *
 * @example
 * standsAt(flattenText('出口总值 122.3\n亿元', {}), '122.3亿元', 1); // => true
 * standsAt(flattenText('出口总值 122.3\n亿元', {}), '122.3亿元', 2); // => false
 */
export function standsAt(document: FlatText, printed: string, line: number): boolean {
  const wanted = flattenText(printed, {}).text;
  if (wanted === '') return false;
  const first = firstNumeral(wanted);
  for (
    let at = document.text.indexOf(wanted);
    at >= 0;
    at = document.text.indexOf(wanted, at + 1)
  ) {
    if (document.lines[at + first] === line && isWhole(document.text, at, wanted)) return true;
  }
  return false;
}

function firstNumeral(text: string): number {
  const digit = text.search(/\d/u);
  return digit >= 0 ? digit : Math.max(0, text.search(chineseNumeral));
}

/** 27.7亿元 does not stand where 527.7亿元 is printed. */
function isWhole(text: string, at: number, wanted: string): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const behind = text.slice(at + wanted.length, at + wanted.length + 2);
  const cutBefore = /^\d/u.test(wanted) && /\d[.,]?$/u.test(before);
  const cutBehind = /\d$/u.test(wanted) && /^[.,]?\d/u.test(behind);
  return !cutBefore && !cutBehind;
}
