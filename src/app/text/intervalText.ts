import type { Language } from '../../domain/language.ts';
import { decimalsOf, quantityText, type Quantity } from './quantityText.ts';

/**
 * Where the unrounded value lies, or undefined where nothing is left open and where the wording gives no end.
 *
 * @example
 * intervalText(jiyuanTrade, 'zh-CN'); // => '527.65–527.75亿元'
 * intervalText(over2000, 'en-US'); // => '≥ 2,000 × 100 million yuan'
 */
export function intervalText(quantity: Quantity, language: Language): string | undefined {
  const { low, high } = quantity;
  if (low === high) return undefined;
  // One digit more than the value has: 527.7 lies from 527.65 on.
  const decimals = decimalsOf(quantity) + 1;
  const write = (value: number): string =>
    quantityText({ ...quantity, value }, decimals, language).text;
  if (low === null) return high === null ? undefined : `≤ ${write(high)}`;
  if (high === null) return `≥ ${write(low)}`;
  const from = quantityText({ ...quantity, value: low }, decimals, language);
  return `${from.number.replace('%', '')}–${write(high)}`;
}
