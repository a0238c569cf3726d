import type { Language } from '../domain/language.ts';
import { withUnit } from './unitText.ts';

/** No figure needs more decimals than this to be read. */
const mostDecimals = 4;

/**
 * A number with as many decimals as its half-width leaves meaning.
 *
 * @example
 * formatNumber(1980.389, 0.75); // => '1980.4'
 */
export function formatNumber(value: number, halfWidth: number): string {
  const decimals = halfWidth > 0 ? Math.ceil(-Math.log10(halfWidth)) : mostDecimals;
  const clamped = Math.min(mostDecimals, Math.max(0, decimals));
  return String(Number(value.toFixed(clamped)));
}

/**
 * An interval as text, with its unit.
 *
 * @example
 * formatInterval(1979.6, 1981.12, '亿元'); // => '1979.6–1981.1亿元'
 * formatInterval(0.3865, 0.3875, '1'); // => '38.65%–38.75%'
 */
export function formatInterval(
  low: number,
  high: number,
  unit: string,
  language: Language = 'zh-CN',
): string {
  const halfWidth = (high - low) / 2;
  const least = unit === '1' ? formatQuantity(low, halfWidth, unit) : formatNumber(low, halfWidth);
  return `${least}–${formatQuantity(high, halfWidth, unit, language)}`;
}

/** A number with its unit, as it is called in a language; a pure number as a percentage. */
export function formatQuantity(
  value: number,
  halfWidth: number,
  unit: string,
  language: Language = 'zh-CN',
): string {
  return unit === '1'
    ? `${formatNumber(value * 100, halfWidth * 100)}%`
    : withUnit(formatNumber(value, halfWidth), unit, language);
}
