import { asIfNotAsk } from './asIfNotAsk.ts';
import { isNoteText } from './noteText.ts';
import type { Spot } from './said.ts';
import type { Answers, TableAsk } from './tableAsk.ts';

/** A unit, a currency, or what is left out: more than a remark, as it would make other numbers of the table. */
const scope =
  /(?<!填报|制表|报送|编制|调查|统计)单位(?!名称|负责人)|[百千万亿]元|美元|不含|不包括|US\$|USD|excluding/iu;

/**
 * Notes that say in what unit or of what the numbers are. Notes are passed over, and the numbers would stand under another unit
 * than they are in, so these are asked about.
 *
 * @example
 * scopeNotes([注：单位为万美元], {}); // => one question; none of 注：增速按可比价格计算
 */
export function scopeNotes(passed: readonly Spot[], answers: Answers): readonly TableAsk[] {
  return passed
    .map(({ value }) => String(value).trim())
    .filter((text) => isNoteText(text) && scope.test(text))
    .map((text) => asIfNotAsk(`unheard:note:${text}`, text, answers));
}
