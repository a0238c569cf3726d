import type { Language } from '../../domain/language.ts';
import { roundNoise } from '../../domain/roundNoise.ts';
import { readableUnit } from '../../formulas/readableUnit.ts';
import { unitText } from '../../formulas/unitText.ts';
import { numberText } from './numberText.ts';

/** What Chinese readers count large numbers by, the largest first. */
const scales: readonly (readonly [size: number, name: string])[] = [
  [1e8, '亿'],
  [1e4, '万'],
];

const decimals = 2;

/** How the values of a chart are written at its axis. */
export interface AxisText {
  /** The unit of what `of` writes, for the title; empty for ratios, which carry their sign. */
  readonly unit: string;
  readonly of: (value: number) => string;
}

/**
 * Short texts for the axis of a chart: ratios as percentages; in Chinese large numbers by 万 and 亿, in English in the one unit that
 * fits the largest value, which is the title's as well, so that no number needs a letter behind it.
 *
 * @example
 * axisText([12000], '万吨', 'zh-CN').of(12000); // => '1.2万', of the unit 万吨
 * axisText([527.7, 6501.8], '亿元', 'en-US').of(6000); // => '600', of the unit CNY bn
 * axisText([0.15], '1', 'zh-CN').of(0.15); // => '15%'
 */
export function axisText(values: readonly number[], unit: string, language: Language): AxisText {
  if (unit === '1')
    return {
      unit: '',
      of: (value) => `${numberText(roundNoise(value * 100), language, decimals)}%`,
    };
  if (language === 'zh-CN') return { unit: unitText(unit, language), of: chineseText };
  const size = Math.max(...values.map((value) => Math.abs(value)));
  const { unit: shown, tens } = readableUnit(size, unit, language) ?? { unit, tens: 0 };
  return {
    unit: unitText(shown, language),
    of: (value) => numberText(roundNoise(value / 10 ** tens), language, decimals),
  };
}

/** Up to ten thousand a number is read faster as it is. */
function chineseText(value: number): string {
  const found = scales.find(([size]) => Math.abs(value) >= size);
  if (found === undefined) return numberText(value, 'zh-CN', decimals);
  const [size, name] = found;
  return `${numberText(roundNoise(value / size), 'zh-CN', decimals)}${name}`;
}
