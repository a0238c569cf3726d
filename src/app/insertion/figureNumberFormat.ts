import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { rankMeasures } from '../../domain/measure.ts';
import { decimalsOf } from '../text/quantityText.ts';
import { statusMark } from './statusMark.ts';

type Formatted = Pick<Figure, 'value' | 'low' | 'high' | 'unit' | 'measure' | 'status'> &
  Partial<Pick<Figure, 'origin'>>;

/**
 * The number format of a figure: the decimals of its printed precision, ratios as percentages, and behind what is not exactly as
 * published what it is. The cell itself stays a number.
 *
 * @example
 * figureNumberFormat(jiyuanTrade, 'zh-CN'); // => '#,##0.0'
 * figureNumberFormat(computedGrowth, 'zh-CN'); // => '0.00%" 测算"'
 */
export function figureNumberFormat(figure: Formatted, language: Language): string {
  const mark = statusMark(figure.status, language);
  return `${digitsOf(figure)}${mark === '' ? '' : `" ${mark}"`}`;
}

function digitsOf(figure: Formatted): string {
  if (rankMeasures.includes(figure.measure)) return '0';
  const decimals = decimalsOf(figure);
  if (figure.unit === '1') return `0${fraction(Math.max(0, decimals - 2))}%`;
  return `#,##0${fraction(decimals)}`;
}

function fraction(decimals: number): string {
  return decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
}
