/** A document's characters without line structure: what is compared and searched. */
export interface FlatText {
  readonly text: string;
  /** The 1-based line on which each UTF-16 unit of `text` stands. */
  readonly lines: readonly number[];
}

/** Pronunciation behind a character, as some pages print it: 貿(mào). */
const pronunciation = /(?<=\p{Script=Han}\s*)[(（][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]{1,6}[)）]/gu;

const latin = /[\p{Script=Latin}\d.%]/u;

/**
 * Joins a document across its line ends: compatibility forms folded (NFKC), white space and bracketed pinyin dropped. With
 * `gaps`, white space between two Latin letters or digits stays one space, so that `1 2 4 N` is not read as 124.
 *
 * @example
 * flattenText('122.3\n亿元', {}); // => { text: '122.3亿元', lines: [1, 1, 1, 1, 1, 2, 2] }
 * flattenText('外貿(mào)', {}).text; // => '外貿'
 */
export function flattenText(
  document: string,
  { gaps = false }: { readonly gaps?: boolean },
): FlatText {
  let text = '';
  const lines: number[] = [];
  const append = (part: string, line: number): void => {
    text += part;
    for (let unit = 0; unit < part.length; unit += 1) lines.push(line);
  };
  for (const [index, content] of document.split(/\r\n|\r|\n/u).entries()) {
    for (const word of content.replaceAll(pronunciation, '').split(/\s+/u)) {
      const folded = word.normalize('NFKC').replaceAll(/\s/gu, '');
      const parted = gaps && latin.test(text.at(-1) ?? '') && latin.test(folded.at(0) ?? '');
      append(parted ? ` ${folded}` : folded, index + 1);
    }
  }
  return { text, lines };
}
