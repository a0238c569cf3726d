import { asIfNotAsk } from './asIfNotAsk.ts';
import type { Answers, TableAsk } from './tableAsk.ts';

/** A unit, a currency, or what is left out or in: more than a remark, as it would make other numbers of the table. */
const scope =
  /(?<!填报|制表|报送|编制|调查|统计)单位(?!名称|负责人)|[百千万亿]元|美元|不含|不包括|US\$|USD|excluding|(?<!包)含[^，。；;]*[县市区港]|户籍(?:口径|人口)|全口径/iu;

/** Months of a year, which a table of whole years does not say. */
const months =
  /(?<!\d)\d{1,2}\s*月?\s*[-—–~～至]\s*\d{1,2}\s*月|前[一二三四五六七八九十两\d]+个?(?:月|季度)|[上下]半年|\bJan(?:uary)?\s*(?:[-–—]|to)\s*[a-z]{3}/iu;
const saysMonths = /月|季|半年|\bq[1-4]|[1-4]q|h[12]|\d(?:m|h)\d|jan|month|quarter|half/iu;

const constantPrices = /不变价|可比价|(?:constant|comparable)(?: \d{4})? prices/iu;
const ofYear = /\d{4}\s*年?\s*不变价|\d{4} constant/iu;
const growth = /增|速|指数|同比|growth|index|rate|yoy|%/iu;

/**
 * Notes that say in what unit, at what prices, of which months or of what the numbers are. Notes are passed over, and the numbers
 * would stand under another heading than they are of, so these are asked about.
 *
 * @param notes what is passed over around the table
 * @param table what the table itself says: its titles, headers and labels
 *
 * @example
 * scopeNotes(['注：单位为万美元'], '', {}); // => one question; none of 注：增速按可比价格计算
 * scopeNotes(['说明：1-11月数'], '2024年', {}); // => one question; none where the table itself is of months
 */
export function scopeNotes(
  notes: readonly string[],
  table: string,
  answers: Answers,
): readonly TableAsk[] {
  return notes
    .map((text) => text.trim())
    .filter((text) => isScopeNote(text, table))
    .map((text) => asIfNotAsk(`unheard:note:${text}`, text, answers));
}

/** Whether a note says more of the numbers of a table than a remark. */
export function isScopeNote(text: string, table: string): boolean {
  return (
    scope.test(text) || (months.test(text) && !saysMonths.test(table)) || isOfPrices(text, table)
  );
}

/** Growth is at constant prices anyway: only what is of levels, or of a table without growth. */
const isOfPrices = (text: string, table: string): boolean =>
  constantPrices.test(text) && !growth.test(text) && (ofYear.test(text) || !growth.test(table));
