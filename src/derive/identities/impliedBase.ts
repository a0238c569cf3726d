import { beforeGrowth, remainder } from '../../domain/quantity.ts';
import type { Equation } from '../equation.ts';
import { yearBefore } from '../periodRule.ts';
import type { Series } from '../series.ts';
import { growthMeasure, isNominal } from './growth.ts';
import type { Identity } from './identity.ts';

/**
 * Implied base (隐含基数) = level ÷ (1 + growth), or level − increase: the year-earlier figure on the publisher's basis of today,
 * not the one published then. Nominal indicators only; no identity ever takes one as an input.
 */
export const impliedBase: Identity = (series, context) => [
  ...growthBackwards(series, context),
  ...increaseEquations(series, context),
];

const growthBackwards: Identity = (series, context) => {
  const measure = growthMeasure(series);
  if (measure === undefined || (series.measure !== 'level' && series.measure !== measure))
    return [];
  return isNominal(series.indicator, context)
    ? [fromGrowth({ ...series, measure: 'level' }, measure)]
    : [];
};

/** The equation of an increase on the year before. */
export const increaseEquations: Identity = (series, context) => {
  if (series.measure !== 'level' && series.measure !== 'increase') return [];
  return isNominal(series.indicator, context)
    ? [fromIncrease({ ...series, measure: 'level' })]
    : [];
};

function fromGrowth(level: Series, measure: Series['measure']): Equation {
  return {
    members: [level, { ...level, measure }, level],
    periods: yearBefore,
    solutions: [{ method: 'implied-base-growth', target: 2, inputs: [0, 1], solve: beforeGrowth }],
  };
}

function fromIncrease(level: Series): Equation {
  return {
    members: [level, { ...level, measure: 'increase' }, level],
    periods: yearBefore,
    solutions: [{ method: 'implied-base-increase', target: 2, inputs: [0, 1], solve: remainder }],
  };
}
