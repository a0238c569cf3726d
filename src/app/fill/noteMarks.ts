/** Marks of footnotes and of items of a list, which say nothing of what is named. */
const raised = /(?<=[\p{L}\p{N})）%％])[¹²³⁰-⁹①-⑳⑴-⑽*＊※†‡]+/gu;
const bracketed = /(?<=[\p{L})）])\s*[[［(（〔【](?:注\s*\d{0,2}|[①-⑳*＊])[\]］)）〕】]\s*$/u;
const trailing =
  /(?<=\p{Script=Han}{2}|[）)])(?:\d{1,2}\s*[)）]|\d|[[［(（〔]\s*\d{1,2}\s*[\]］)）〕])\s*$/u;
const numbers = '[一二三四五六七八九十]{1,3}';
/** 二、三季度 and 5、6月 are no items: what follows is counted as well. */
const notCounted = String.raw`(?!\s*(?:\d|${numbers}\s*(?:[季月、]|个)))`;
const item = new RegExp(
  String.raw`^[\s\u3000]*(?:${numbers}\s*[、.．]${notCounted}|[(（]\s*(?:${numbers}|\d{1,2})\s*[)）]` +
    String.raw`|\d{1,2}\s*[、．.)）]${notCounted}|[①-⑳⑴-⑽*＊※#＃])\s*`,
  'u',
);
const tableNumber =
  /^[\s\u3000]*(?:[续附]?[表图]|table|figure)\s*\d+(?:[-－.—–]\d+)*[:：.、]?\s*/iu;

/**
 * A text without marks of footnotes and numbers of items.
 *
 * @example
 * withoutMarks('郑州市1'); // => '郑州市'
 * withoutMarks('(一) 出口²'); // => '出口'
 * withoutMarks('2025年1'); // => '2025年1': digits after a year may be a month
 */
export function withoutMarks(text: string): string {
  let rest = text.replace(tableNumber, '').replaceAll(raised, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(item, '');
  }
  const bare = rest.replace(bracketed, '').replace(trailing, '');
  return /[年月季度半]\s*$/u.test(bare) ? rest : bare;
}
