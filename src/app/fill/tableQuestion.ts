import type { Dataset } from '../../dataset/dataset.ts';
import { measureOf, rankMeasures, ratioMeasures, type Measure } from '../../domain/measure.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { TablePart, TableQuestion, WordKind } from './tablePart.ts';

type Parts = Readonly<Partial<Record<WordKind, TablePart>>>;

/**
 * What a cell asks with the parts that its headers and the table give it; undefined where place, period or indicator is
 * missing. A ratio or rank has no unit: percentages are a number format, and 单位:亿元 is meant for levels.
 */
export function tableQuestion(parts: Parts): TableQuestion | undefined {
  const { place, period, indicator, breakdown, measure, unit } = parts;
  if (place === undefined || period === undefined || indicator === undefined) return undefined;
  const named = measure === undefined ? 'level' : measureOf(String(measure.value));
  return {
    place,
    period,
    indicator,
    ...(breakdown === undefined ? {} : { breakdown }),
    ...(measure === undefined ? {} : { measure }),
    ...(unit === undefined || (named !== undefined && isUnitless(named)) ? {} : { unit }),
  };
}

const isUnitless = (measure: Measure): boolean =>
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
