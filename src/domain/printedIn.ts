import { around } from './interval.ts';
import type { Observation } from './observation.ts';
import type { Quantity } from './quantity.ts';
import { inUnit } from './unit.ts';

/**
 * A printed value in another unit of the same base, with what its rounding allows; one without a half-width is taken as exact.
 *
 * @example
 * printedIn({ value: 7683, unit: '万元', halfWidth: 0.5 }, '亿元'); // => 0.7683, 0.76825 to 0.76835
 */
export function printedIn(
  { value, unit, halfWidth }: Pick<Observation, 'value' | 'unit' | 'halfWidth'>,
  target: string,
): Quantity {
  const { low, high } = around(value, halfWidth ?? 0);
  if (unit === target) return { value, low, high };
  return {
    value: inUnit(value, unit, target),
    low: inUnit(low, unit, target),
    high: inUnit(high, unit, target),
  };
}
