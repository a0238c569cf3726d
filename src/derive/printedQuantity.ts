import { rankMeasures, ratioMeasures } from '../domain/measure.ts';
import type { Observation } from '../domain/observation.ts';
import { printedIn } from '../domain/printedIn.ts';
import type { Quantity } from '../domain/quantity.ts';
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
  observation: Observation,
  series: Series,
  context: DeriveContext,
): Quantity {
  return printedIn(observation, seriesUnit(series, context));
}

/** The unit in which a series is computed: `1` for ratios, else the indicator's, or another currency's. */
export function seriesUnit({ measure, indicator, base }: Series, context: DeriveContext): string {
  if (ratioMeasures.includes(measure)) return '1';
  return rankMeasures.includes(measure) ? '位' : context.unit(indicator, base);
}
