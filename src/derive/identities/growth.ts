import { isNominal as isNominalIndicator } from '../../domain/isNominal.ts';
import type { DeriveContext } from '../deriveContext.ts';
import type { Equation } from '../equation.ts';
import { yearBefore } from '../periodRule.ts';
import { growthRate } from '../quantity.ts';
import type { Series } from '../series.ts';
import type { Identity } from './identity.ts';

/**
 * Growth = level ÷ level of the same period a year before − 1. Only of nominal indicators: a real growth does not follow from
 * levels at current prices.
 */
export const growth: Identity = (series, context) =>
  isNominal(series.indicator, context) ? growthEquations(series) : [];

/** The equation of growth, without asking how the indicator's growth is stated. */
export function growthEquations(series: Series): readonly Equation[] {
  if (series.measure !== 'level' && series.measure !== 'yoy') return [];
  const level: Series = { ...series, measure: 'level' };
  const members: readonly Series[] = [{ ...series, measure: 'yoy' }, level, level];
  return [{ members, periods: yearBefore, solutions }];
}

const solutions: Equation['solutions'] = [
  { method: 'growth', target: 0, inputs: [1, 2], solve: growthRate },
];

/** Whether growth of a known indicator follows from its levels. */
export function isNominal(indicator: string, context: DeriveContext): boolean {
  const found = context.indicator(indicator);
  return found !== undefined && isNominalIndicator(found);
}
