import type { Language } from '../domain/language.ts';
import { roundNoise } from '../domain/roundNoise.ts';
import { readableUnit } from './readableUnit.ts';
import { spanText } from './spanText.ts';
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
 * An interval as text, with its unit; both ends are in the unit that a reader counts the upper one in.
 *
 * @example
 * formatInterval(1979.6, 1981.12, '亿元'); // => '1979.6–1981.1亿元'
 * formatInterval(1979.6, 1981.12, '亿元', 'en-US'); // => 'CNY 197.96–198.11 bn'
 * formatInterval(0.3865, 0.3875, '1'); // => '38.65%–38.75%'
 */
export function formatInterval(
  low: number,
  high: number,
  unit: string,
  language: Language = 'zh-CN',
): string {
  const halfWidth = (high - low) / 2;
  if (unit === '1')
    return spanText(
      formatQuantity(low, halfWidth, unit),
      formatQuantity(high, halfWidth, unit),
      language,
    );
  const shown = scaled(Math.max(Math.abs(low), Math.abs(high)), unit, language);
  const write = (end: number): string => formatNumber(end * shown.times, halfWidth * shown.times);
  return withUnit(spanText(write(low), write(high), language), shown.unit, language);
}

/** A number with its unit, as a reader of the language counts in it; a pure number as a percentage. */
export function formatQuantity(
  value: number,
  halfWidth: number,
  unit: string,
  language: Language = 'zh-CN',
): string {
  if (unit === '1') return `${formatNumber(value * 100, halfWidth * 100)}%`;
  const shown = scaled(value, unit, language);
  const number = formatNumber(roundNoise(value * shown.times), halfWidth * shown.times);
  return withUnit(number, shown.unit, language);
}

interface Scaled {
  readonly unit: string;
  readonly times: number;
}

function scaled(value: number, unit: string, language: Language): Scaled {
  const readable = readableUnit(value, unit, language);
  return readable === undefined
    ? { unit, times: 1 }
    : { unit: readable.unit, times: 10 ** -readable.tens };
}
