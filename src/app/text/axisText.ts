import type { Language } from '../../domain/language.ts';
import { roundNoise } from '../../domain/roundNoise.ts';

/** What people count large numbers by, the largest first: 万 and 亿, never thousands with a k, in Chinese. */
const scales: Readonly<Record<Language, readonly (readonly [size: number, name: string])[]>> = {
  'zh-CN': [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  'en-US': [
    [1e9, 'bn'],
    [1e6, 'm'],
    [1e3, 'k'],
  ],
};

const decimals = { maximumFractionDigits: 2 } as const;

/**
 * A value at the axis of a chart, short: ratios as percentages, large numbers by what the language counts them by.
 *
 * @example
 * axisText(12000, '万吨', 'zh-CN'); // => '1.2万'
 * axisText(0.15, '1', 'zh-CN'); // => '15%'
 */
export function axisText(value: number, unit: string, language: Language): string {
  if (unit === '1') return `${roundNoise(value * 100).toLocaleString(language, decimals)}%`;
  const found = scales[language].find(([size]) => Math.abs(value) >= size);
  // Up to ten thousand a number is read faster as it is.
  if (found === undefined || Math.abs(value) < 10_000)
    return value.toLocaleString(language, decimals);
  const [size, name] = found;
  return `${roundNoise(value / size).toLocaleString(language, decimals)}${name}`;
}
