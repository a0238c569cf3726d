import type { ReferencePattern } from '../../dataset/figureQuery.ts';
import { success, type Result } from '../../domain/result.ts';
import type { FigureAnswer } from '../answer.ts';
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
 * `CONTRIBUTION(place, indicator, period, breakdown, [basis], [edition])`: how many percentage points of the growth of the total
 * a part makes (拉动), as a fraction: published, else (part − part a year before) ÷ total a year before on one base, else its
 * share of the increase × growth of the total.
 */
export const contribution = defineFunction({
  id: 'CONTRIBUTION',
  summary: {
    'zh-CN': '拉动（小数，百分点）：分项对总额增长的拉动，公布数优先',
    'en-US':
      'Contribution to growth as a fraction (percentage points): of a part to that of the total',
  },
  parameters: [
    placeParameter,
    indicatorParameter,
    periodParameter,
    { ...breakdownParameter, optional: false },
    basisParameter,
    editionParameter,
  ],
  result: 'number',
  measures: ['pull'],
  evaluate: (values, context): Result<FigureAnswer> => {
    const query = resolveQuery(values, context, { measure: 'pull' });
    if (!query.ok) return query;
    const { place, indicator } = query.value;
    const reference: ReferencePattern = { place, indicator, breakdown: '' };
    return figureAnswer(success({ ...query.value, reference }), context);
  },
});
