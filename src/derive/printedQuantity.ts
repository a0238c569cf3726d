import { around } from '../domain/interval.ts';
import { rankMeasures, ratioMeasures } from '../domain/measure.ts';
import type { Observation } from '../domain/observation.ts';
import type { Quantity } from '../domain/quantity.ts';
import { roundNoise } from '../domain/roundNoise.ts';
import { parseUnit } from '../domain/unit.ts';
import type { DeriveContext } from './deriveContext.ts';
import type { Series } from './series.ts';

/**
 * A printed value with what its rounding allows, in the unit of its series.
 *
 * @example
 * printedQuantity(stateOwned, series, context); // 7683 万元 => 0.7683 亿元, 0.76825 to 0.76835
 * printedQuantity(growth, series, context); // 1.2 倍 => 1.2, 1.15 to 1.25
 */
export function printedQuantity(
  { value, unit, halfWidth }: Observation,
  series: Series,
  context: DeriveContext,
): Quantity {
  const factor = parseUnit(unit).factor / parseUnit(seriesUnit(series, context)).factor;
  const { low, high } = around(value, halfWidth ?? 0);
  return {
    value: roundNoise(value * factor),
    low: roundNoise(low * factor),
    high: roundNoise(high * factor),
  };
}

/** The unit in which a series is computed: `1` for ratios, else the indicator's, or another currency's. */
export function seriesUnit({ measure, indicator, base }: Series, context: DeriveContext): string {
  if (ratioMeasures.includes(measure)) return '1';
  return rankMeasures.includes(measure) ? '位' : context.unit(indicator, base);
}
