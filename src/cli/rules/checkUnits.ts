import { rankMeasures, ratioMeasures } from '../../domain/measure.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { Content } from '../package/content.ts';
import type { Problem } from '../package/problem.ts';

/** Money that is stated in the currency of the document and never converted. */
const currencies: ReadonlySet<string> = new Set(['元', '美元', '欧元', '日元', '港元', '英镑']);

/**
 * Holds the unit of every figure against its measure: ranks count places, rates are pure numbers, anything else counts what
 * its indicator counts, in any scale and money in any currency.
 */
export function checkUnits(content: Content): readonly Problem[] {
  const units = new Map(content.indicators.map(({ item }) => [item.id, item.unit]));
  return content.figures.flatMap(({ row, item }) => {
    const indicatorUnit = units.get(item.indicator);
    if (indicatorUnit === undefined) return [];
    const expected = expectedUnit(item.measure, indicatorUnit);
    if (isSame(parseUnit(item.unit).base, parseUnit(expected).base)) return [];
    const fault = { code: 'unit' as const, unit: item.unit, expected };
    return [{ file: 'figures.csv', row, column: 'unit', fault }];
  });
}

function expectedUnit(measure: (typeof ratioMeasures)[number], indicatorUnit: string): string {
  if (rankMeasures.includes(measure)) return '位';
  return ratioMeasures.includes(measure) ? '%' : indicatorUnit;
}

const isSame = (left: string, right: string): boolean =>
  left === right || (currencies.has(left) && currencies.has(right));
