const mark = /^\s*([*＊※†‡①-⑳⑴-⑽¹²³])/u;
const remark =
  /^\s*[（(]?\s*(?:(?:不含|不包括|本表|表中|上述)|以上(?:数据|为)|按.+(?:计算|计价|统计)[）)]?[。.]?\s*$)/u;

/**
 * Whether a text below a table is a note though it does not call itself one: it begins with a mark that a header or label ends
 * with, or with words that no name begins with.
 *
 * @param texts all texts of the table
 *
 * @example
 * isFootnote('* 不含航空港', ['GDP（亿元）*', '* 不含航空港']); // => true
 * isFootnote('①出口', ['①出口', '②进口']); // => false: an item of a list
 */
export function isFootnote(text: string, texts: readonly string[]): boolean {
  const own = mark.exec(text)?.[1]?.replace('＊', '*');
  if (own === undefined) return remark.test(text);
  return texts.some((other) => other.trim().replaceAll('＊', '*').lastIndexOf(own) > 0);
}
