import { parseUnit } from '../../domain/unit.ts';

/**
 * Whether two units count the same in the same scale.
 *
 * @example
 * isSameScale('亿元', '100 million yuan'); // => true
 * isSameScale('万元', '亿元'); // => false
 */
export function isSameScale(one: string, other: string): boolean {
  const [left, right] = [parseUnit(one), parseUnit(other)];
  return left.base === right.base && left.factor === right.factor;
}
