import { figureAnswer } from '../figureAnswer.ts';
import {
  basisParameter,
  breakdownParameter,
  editionParameter,
  indicatorParameter,
  periodParameter,
  placeParameter,
} from '../parameters.ts';
import { resolveQuery } from '../resolveQuery.ts';
import { defineFunction } from './functionDefinition.ts';

/**
 * `YOY(place, indicator, period, [breakdown], [basis], [edition])`: growth on the same period a year before as a fraction, the
 * published one, else from two levels of a nominal indicator.
 */
export const yoy = defineFunction({
  id: 'YOY',
  summary: {
    'zh-CN': '同比增速（小数）：公布数优先，否则由两期总量算出',
    'en-US': 'Growth on the year before as a fraction: published, else from two levels',
  },
  parameters: [
    placeParameter,
    indicatorParameter,
    periodParameter,
    breakdownParameter,
    basisParameter,
    editionParameter,
  ],
  result: 'number',
  measures: ['yoy'],
  evaluate: (values, context) =>
    figureAnswer(resolveQuery(values, context, { measure: 'yoy' }), context),
});
