import type { Observation } from './observation.ts';
import { roundNoise } from './roundNoise.ts';
import { amountIn, parseUnit } from './unit.ts';

type Printed = Pick<Observation, 'value' | 'unit' | 'halfWidth' | 'qualifiers'>;

/**
 * Whether one of two exact figures is the other with its last digits cut off instead of rounded: the finer corrects it, and
 * the two are no conflict.
 *
 * @example
 * isCutNumber(media, bureau); // 5565亿 and 5565.8亿元 => true
 * isCutNumber(media, bureau); // 5565亿 and 5566.8亿元 => false
 */
export function isCutNumber(left: Printed, right: Printed): boolean {
  const [fine, coarse] = width(left) < width(right) ? [left, right] : [right, left];
  if (!isRounded(fine) || !isRounded(coarse) || width(fine) === width(coarse)) return false;
  if (parseUnit(fine.unit).base !== parseUnit(coarse.unit).base) return false;
  const step = 2 * width(coarse);
  const steps = roundNoise(amount(fine) / step);
  return roundNoise(Math.trunc(steps) * step) === roundNoise(amount(coarse));
}

const isRounded = ({ halfWidth, qualifiers }: Printed): boolean =>
  halfWidth !== null && qualifiers.length === 1 && qualifiers[0] === 'exact';

const amount = ({ value, unit }: Printed): number => amountIn(value, unit);

const width = ({ halfWidth, unit }: Printed): number => (halfWidth ?? 0) * parseUnit(unit).factor;
