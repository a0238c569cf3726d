import { parseUnit } from '../../domain/unit.ts';
import type { Meaning } from './textToken.ts';

/**
 * The unit that a stretch of a text is. A unit is a percentage, has a scale before what it counts, or stands alone or between
 * marks: 元 or 个 inside a word is none.
 *
 * @param bases what the indicators of an edition count
 *
 * @example
 * unitToken('出口(亿元)', { from: 3, to: 5 }, bases); // => 亿元
 * unitToken('元旦', { from: 0, to: 1 }, bases); // => undefined
 */
export function unitToken(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  bases: ReadonlySet<string>,
): Meaning | undefined {
  const id = text.slice(from, to);
  if (id.trim() !== id || currency.test(id)) return undefined;
  const unit: Meaning = { kind: 'unit', id };
  const counted = tenThousands(id);
  if (counted !== undefined) return { kind: 'unit', id: counted };
  const plain = ratioUnit.test(id) ? ratio(id) : inWords(id);
  if (plain !== undefined) return { kind: 'unit', id: plain };
  const { base, factor } = parseUnit(id);
  if (!bases.has(base) || base === '1') return undefined;
  return factor > 1 || isBetweenMarks(text, from, to) ? unit : undefined;
}

const tenThousand =
  /^(?:10[ ,\u00A0]?000|(?:10|ten) thousand)\s+(?<counted>persons|people|yuan|tons|tonnes|cny|rmb|usd|us dollars)$/iu;

/** 10 000 persons, as yearbooks have it in English: no other scale has two words for a number. */
function tenThousands(text: string): string | undefined {
  const counted = tenThousand.exec(text)?.groups?.['counted']?.toLowerCase();
  if (counted === undefined) return undefined;
  if (counted.startsWith('ton')) return '万吨';
  return `万${parseUnit(counted).base}`;
}

/** A currency alone says nothing of the scale: 进出口(人民币). */
const currency = /^(?:人民币|cny|rmb|usd|us\$)$/iu;

const ratioUnit = /^(?:[%％‰]|个?百分点|percent|per cent|pct)$/iu;

const scaled = '[百千万亿]{1,2}';
const formsInWords = [
  `^人民币\\s*[（(]?(${scaled}元)[）)]?$`,
  `^(${scaled}元)\\s*人民币$`,
  `^美元\\s*[（(](${scaled}美元)[）)]$`,
].map((form) => new RegExp(form, 'u'));

/** 人民币亿元, 人民币（亿元）, 亿元人民币, 美元（亿美元）: a unit with its currency in words, without these. */
function inWords(text: string): string | undefined {
  if (!/人民币|美元/u.test(text)) return undefined;
  return formsInWords.map((form) => form.exec(text)?.[1]).find((unit) => unit !== undefined);
}

const ratio = (id: string): string => (/^p/iu.test(id) ? '%' : id);

function isBetweenMarks(text: string, from: number, to: number): boolean {
  return (
    /(?:^|[（(【[:：、,，/])\s*$/u.test(text.slice(0, from)) &&
    /^\s*(?:$|[）)】\]、,，/])/u.test(text.slice(to))
  );
}
