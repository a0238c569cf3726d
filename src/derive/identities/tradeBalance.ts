import { remainder } from '../../domain/quantity.ts';
import {
  exportsIndicator,
  importsIndicator,
  tradeBalanceIndicator,
} from '../../domain/wellKnownIndicators.ts';
import { samePeriod } from '../periodRule.ts';
import type { Series } from '../series.ts';
import type { Identity } from './identity.ts';

const members: readonly string[] = [tradeBalanceIndicator, exportsIndicator, importsIndicator];

/**
 * Trade balance (贸易差额) = exports − imports of one place, breakdown and period: positive for a surplus. It is never led back
 * to a flow, as a rounded balance says little of either.
 */
export const tradeBalance: Identity = (series, context) => {
  if (series.measure !== 'level' || !members.includes(series.indicator)) return [];
  const units = new Set(members.map((indicator) => context.unit(indicator, series.base)));
  if (context.indicator(tradeBalanceIndicator) === undefined || units.size > 1) return [];
  return [
    {
      members: members.map((indicator): Series => ({ ...series, indicator })),
      periods: samePeriod(members.length),
      solutions: [{ method: 'trade-balance', target: 0, inputs: [1, 2], solve: remainder }],
    },
  ];
};
