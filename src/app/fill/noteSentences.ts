/** What a note is called, its mark and its number: they say nothing. */
const heading =
  /^[\s（(【[]*(?:(?:注释?|备注|说明|附注|口径说明|notes?|remarks?)\s*\d{0,2}\s*[:：、.．)）]*|[*＊※†‡#①-⑳⑴-⑽¹²³⁴⁵]+|[（(]?\d{1,2}\s*[.、．)）](?!\d))\s*/iu;
const closing = /[\s。.；;）)】\]]+$/u;

/** A stop ends a sentence, but for the one of an abbreviation. */
const sentenceEnd =
  /[。；;\n\r]|(?<!(?:^|[\s:：])\d{1,2}|\b(?:excl|incl|ex|no|vs|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|n\.a|st|mio|mn|bn|resp|ca))\.(?=\s|$)|\s(?=\d{1,2}\s*[.、．)）]\s*\D)/iu;
const clauseEnd = /[,，()（）[\]【】]|\s[-—–]\s/u;

/** A sentence of a note, and the parts between its commas and brackets. */
export interface NoteSentence {
  readonly text: string;
  readonly clauses: readonly string[];
}

/**
 * The sentences of a note, each without its mark and number.
 *
 * @example
 * noteSentences('注：1.绝对数按现价计算，增速按不变价计算；2.本表不含济源。');
 * // => two: 绝对数按现价计算 and 增速按不变价计算; 本表不含济源
 */
export function noteSentences(note: string): readonly NoteSentence[] {
  return note
    .split(sentenceEnd)
    .map(bare)
    .filter((text) => isSaid(text) && !/^\d{1,2}$/u.test(text))
    .map((text) => ({ text, clauses: clausesOf(text) }));
}

function bare(text: string): string {
  let rest = text.trim();
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(heading, '').trim();
  }
  return rest.replace(unopened(rest), '').trim();
}

/** A bracket that is closed belongs to a sentence where it is opened in it. */
const unopened = (text: string): RegExp => (/[（([【]/u.test(text) ? /[\s。.；;]+$/u : closing);

/** 地区生产总值（GDP）is one name. */
const abbreviation = /[（(](?:gdp|grp|cpi|ppi|fdi)[)）]/giu;

function clausesOf(text: string): readonly string[] {
  return text
    .replaceAll(abbreviation, '')
    .split(clauseEnd)
    .map((clause) => clause.trim())
    .filter(isSaid);
}

const isSaid = (text: string): boolean => /[\p{L}\p{N}%％‰±]/u.test(text);
