import { figureAnswer } from '../figureAnswer.ts';
import {
  basisParameter,
  breakdownParameter,
  editionParameter,
  indicatorParameter,
  measureParameter,
  periodParameter,
  placeParameter,
  referenceParameter,
  unitParameter,
} from '../parameters.ts';
import { resolveQuery } from '../resolveQuery.ts';
import { defineFunction } from './functionDefinition.ts';

/**
 * `FIGURE(place, indicator, period, [breakdown], [measure], [reference], [unit], [basis], [edition])`: any indicator in any
 * measure. Rates, shares and percentage points are fractions.
 */
export const figure = defineFunction({
  id: 'FIGURE',
  summary: {
    'zh-CN': '任一指标的数值：总量、同比、占比、位次等；比率为小数',
    'en-US': 'Any indicator in any measure: level, growth, share, rank; ratios are fractions',
  },
  parameters: [
    placeParameter,
    indicatorParameter,
    periodParameter,
    breakdownParameter,
    measureParameter,
    referenceParameter,
    unitParameter,
    basisParameter,
    editionParameter,
  ],
  result: 'number',
  evaluate: (values, context) => figureAnswer(resolveQuery(values, context), context),
});
