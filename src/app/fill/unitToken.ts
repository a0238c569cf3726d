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
  if (id.trim() !== id) return undefined;
  const unit: Meaning = { kind: 'unit', id };
  if (/^(?:[%％‰]|个?百分点|percent|per cent|pct)$/iu.test(id))
    return { kind: 'unit', id: ratio(id) };
  if (currency.test(id)) return undefined;
  const { base, factor } = parseUnit(id);
  if (!bases.has(base) || base === '1') return undefined;
  return factor > 1 || isBetweenMarks(text, from, to) ? unit : undefined;
}

/** A currency alone says nothing of the scale: 进出口(人民币). */
const currency = /^(?:人民币|cny|rmb|usd|us\$)$/iu;

const ratio = (id: string): string => (/^p/iu.test(id) ? '%' : id);

function isBetweenMarks(text: string, from: number, to: number): boolean {
  return (
    /(?:^|[（(【[:：、,，/])\s*$/u.test(text.slice(0, from)) &&
    /^\s*(?:$|[）)】\]、,，/])/u.test(text.slice(to))
  );
}
