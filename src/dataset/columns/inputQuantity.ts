import type { Indicator } from '../../domain/indicator.ts';
import { rankMeasures, ratioMeasures } from '../../domain/measure.ts';
import type { Observation } from '../../domain/observation.ts';
import { printedIn } from '../../domain/printedIn.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { parseUnit } from '../../domain/unit.ts';

type Printed = Pick<Observation, 'measure' | 'value' | 'unit' | 'halfWidth'>;

/**
 * A printed figure as an input of a computation: ratios as fractions, levels in the indicator's unit where it counts the same,
 * else in the unit of what is computed.
 *
 * @example
 * inputQuantity({ measure: 'level', value: 7683, unit: '万元', halfWidth: 0.5 }, '亿元', '亿元');
 * // => { value: 0.7683, low: 0.76825, high: 0.76835 }
 */
export function inputQuantity(
  printed: Printed,
  indicatorUnit: string,
  computedUnit: string,
): Quantity {
  const { measure, unit } = printed;
  return printedIn(printed, targetUnit(measure, unit, [indicatorUnit, computedUnit]));
}

function targetUnit(
  measure: Observation['measure'],
  unit: string,
  candidates: readonly string[],
): string {
  if (ratioMeasures.includes(measure)) return '1';
  if (rankMeasures.includes(measure)) return unit;
  const { base } = parseUnit(unit);
  return candidates.find((candidate) => parseUnit(candidate).base === base) ?? unit;
}

/** How a printed figure enters a computation that answers in some unit, indicators being known. */
export function quantityIn(
  indicators: readonly Indicator[],
): (printed: Printed & Pick<Observation, 'indicator'>, computedUnit: string) => Quantity {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  return (printed, computedUnit) =>
    inputQuantity(printed, units.get(printed.indicator) ?? '', computedUnit);
}
