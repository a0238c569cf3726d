import { isCutNumber } from './isCutNumber.ts';
import type { Observation } from './observation.ts';
import { statedBounds } from './statedBounds.ts';
import { amountIn, parseUnit } from './unit.ts';

type Printed = Pick<Observation, 'value' | 'unit' | 'halfWidth' | 'qualifiers' | 'printed'>;

/**
 * Whether two printings of one figure can both be right: what their words and rounding allow meets, or the coarser one is the
 * finer one cut off. What counts different things never agrees.
 *
 * @example
 * agrees(trade2763, trade2762dot9); // => true
 * agrees(trade5565, trade5565dot8); // => true: 5565 is 5565.8 cut off, not rounded
 */
export function agrees(left: Printed, right: Printed): boolean {
  if (parseUnit(left.unit).base !== parseUnit(right.unit).base) return false;
  const [first, second] = [boundsOf(left), boundsOf(right)];
  // Ends that touch may differ by binary noise only.
  const slack = 1e-9 * Math.max(...[first, second].flat().map(Math.abs).filter(Number.isFinite), 0);
  const isApart = first[0] > second[1] + slack || second[0] > first[1] + slack;
  return !isApart || isCutNumber(left, right);
}

function boundsOf(printed: Printed): readonly [low: number, high: number] {
  const { unit } = printed;
  const { low, high } = statedBounds(printed);
  return [
    low === null ? -Infinity : amountIn(low, unit),
    high === null ? Infinity : amountIn(high, unit),
  ];
}
