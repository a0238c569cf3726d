import type { Language } from '../../domain/language.ts';
import { spanText } from '../../formulas/spanText.ts';
import { decimalsOf, quantityText, type Quantity, type QuantityText } from './quantityText.ts';

/**
 * Where the unrounded value lies, or undefined where nothing is left open and where the wording gives no end.
 *
 * @example
 * intervalText(jiyuanTrade, 'zh-CN'); // => '527.65–527.75亿元'
 * intervalText(over2000, 'en-US'); // => '≥ CNY 200 bn'
 * intervalText(jiyuanTrade, 'en-US'); // => 'CNY 52.765–52.775 bn'
 * intervalText(computedGrowth, 'zh-CN'); // => '-12%至15%'
 */
export function intervalText(quantity: Quantity, language: Language): string | undefined {
  const { low, high } = quantity;
  if (low === high) return undefined;
  // One digit more than the value has: 527.7 lies from 527.65 on.
  const decimals = decimalsOf(quantity) + 1;
  const write = (value: number): QuantityText =>
    quantityText({ ...quantity, value }, decimals, language, quantity.value);
  if (low === null) return high === null ? undefined : `≤ ${write(high).text}`;
  if (high === null) return `≥ ${write(low).text}`;
  const [from, to] = [write(low), write(high)];
  return to.text.replace(to.number, span(from.number, to.number, language));
}

/** Across 0 a dash would look like another sign, and each end says its unit. */
function span(from: string, to: string, language: Language): string {
  if (!from.startsWith('-') || to.startsWith('-'))
    return spanText(from.replace('%', ''), to, language);
  return language === 'zh-CN' ? `${from}至${to}` : `${from} to ${to}`;
}
