import type { Language } from '../../domain/language.ts';
import { roundNoise } from '../../domain/roundNoise.ts';
import type { ChartAxisOptions } from '../ports/chartOptions.ts';
import { niceMarks } from './niceMarks.ts';

/** What Chinese readers count large numbers by, the largest first. */
const scales = [
  { size: 1e8, name: '亿', displayUnit: 'hundred-millions' },
  { size: 1e4, name: '万', displayUnit: 'ten-thousands' },
] as const;

const plain = { size: 1, name: '', displayUnit: 'none' } as const;

/** The value axis of a chart: where its marks stand, how they are written here, and how the host writes the same. */
export interface ChartAxis {
  /** Ascending, the first and the last where the axis begins and ends. */
  readonly marks: readonly number[];
  readonly of: (mark: number) => string;
  readonly options: ChartAxisOptions;
  /** What is counted along it, where that is not said of the whole chart. */
  readonly title?: string;
}

/**
 * An axis that holds all values and 0: ratios as percentages, all marks alike, large numbers in Chinese by 万 or 亿.
 *
 * @param values in the unit of the sheet
 * @param isFixed whether it begins and ends just there in the host as well, so that several charts have one scale
 * @example
 * chartAxis([9000, 63000], false, 'zh-CN').of(20000); // => '2万'
 * chartAxis([0.05, -0.021], true, 'zh-CN').of(-0.025); // => '-2.5%'
 * chartAxis([], false, 'zh-CN').marks; // => [0, 1]
 */
export function chartAxis(
  values: readonly number[],
  isRatio: boolean,
  language: Language,
  isFixed = false,
): ChartAxis {
  const marks = niceMarks(values);
  const [least = 0, most = 1] = [marks[0], marks.at(-1)];
  const size = Math.max(0, ...values.map(Math.abs));
  const chinese = language === 'zh-CN' && !isRatio ? scales : [];
  const scale = chinese.find((each) => size >= each.size) ?? plain;
  const shownMarks = marks.map((mark) => roundNoise(isRatio ? mark * 100 : mark / scale.size));
  const decimals = Math.max(...shownMarks.map(decimalsOf));
  const name = isRatio ? '%' : scale.name;
  const of = (mark: number): string => {
    const number = roundNoise(isRatio ? mark * 100 : mark / scale.size);
    return number === 0 && !isRatio ? '0' : `${decimalText(number, language, decimals)}${name}`;
  };
  const limits = isFixed ? { least, most } : least === 0 ? { least } : {};
  const numberFormat = formatOf(decimals, isRatio, scale.name);
  return { marks, of, options: { numberFormat, displayUnit: scale.displayUnit, ...limits } };
}

/** All marks of an axis have the decimals of the one that needs most, as a number format writes them. */
function decimalText(number: number, language: Language, decimals: number): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return number.toLocaleString(language, digits);
}

function decimalsOf(number: number): number {
  return /\.(?<digits>\d+)$/u.exec(String(number))?.groups?.['digits']?.length ?? 0;
}

function formatOf(decimals: number, isRatio: boolean, name: string): string {
  const digits = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  if (isRatio) return `0${digits}%`;
  const number = `#,##0${digits}`;
  if (name === '') return number;
  return `${number}"${name}";-${number}"${name}";0`;
}
