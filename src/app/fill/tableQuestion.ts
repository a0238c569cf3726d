import type { Dataset } from '../../dataset/dataset.ts';
import { rankMeasures, ratioMeasures, type Measure } from '../../domain/measure.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { TablePart, TableQuestion } from './tablePart.ts';

type Parts = Readonly<Partial<Record<keyof TableQuestion, TablePart>>>;

/** What a cell asks; undefined where place, period or indicator is missing. */
export function tableQuestion(parts: Parts): TableQuestion | undefined {
  const { place, period, indicator, ...rest } = parts;
  if (place === undefined || period === undefined || indicator === undefined) return undefined;
  return { place, period, indicator, ...rest };
}

/** A ratio or rank has no unit: percentages are a number format, and 单位:亿元 is meant for levels. */
export const isUnitless = (measure: Measure): boolean =>
  ratioMeasures.includes(measure) || rankMeasures.includes(measure);

/**
 * Whether a unit can measure what is asked; what is not known is passed over.
 *
 * @example
 * isUnitOf('%', { measure: 'yoy' }, dataset); // => true
 * isUnitOf('亿元', { measure: 'yoy' }, dataset); // => false
 * isUnitOf('%', { indicator: 'trade' }, dataset); // => false: the rate is not named
 */
export function isUnitOf(
  unit: string,
  { measure, indicator }: { readonly measure?: Measure; readonly indicator?: string },
  dataset: Dataset,
): boolean {
  const isRatio = parseUnit(unit).base === '1';
  if (measure !== undefined && rankMeasures.includes(measure)) return unit === '位';
  if (measure !== undefined && ratioMeasures.includes(measure)) return isRatio;
  const own = indicator === undefined ? undefined : dataset.indicator(indicator);
  return own === undefined || isRatio === (parseUnit(own.unit).base === '1');
}
