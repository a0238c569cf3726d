import type { Indicator } from './indicator.ts';
import { parseUnit } from './unit.ts';

/**
 * Whether growth of an indicator follows from two of its levels: its growth is stated at current prices, and it is an amount.
 * A rate in per cent changes by percentage points, which are no growth.
 */
export function isNominal({ growth, unit }: Pick<Indicator, 'growth' | 'unit'>): boolean {
  return growth === 'nominal' && parseUnit(unit).base !== '1';
}
