import type { FigureQuery, ReferencePattern } from '../../dataset/figureQuery.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import type { FigureAnswer } from '../answer.ts';
import type { ArgumentValues } from '../argumentValues.ts';
import { figureAnswer } from '../figureAnswer.ts';
import { missingShare } from '../missingShare.ts';
import {
  basisParameter,
  breakdownParameter,
  editionParameter,
  indicatorParameter,
  periodParameter,
  placeParameter,
} from '../parameters.ts';
import { resolveReference } from '../resolveNames.ts';
import { resolveQuery } from '../resolveQuery.ts';
import { defineFunction, type FunctionContext } from './functionDefinition.ts';
import type { Parameter } from './parameter.ts';

const ofParameter: Parameter<'of'> = {
  name: 'of',
  kind: 'reference',
  description: {
    'zh-CN': '总体：占哪个地区的比重，如 全省；空为分项占本地总额',
    'en-US': 'The whole: the place of which it is a share; blank is the place’s own total',
  },
  optional: true,
  range: false,
};

/**
 * `SHARE(place, indicator, period, [breakdown], [of], [basis], [edition])`: the share of a breakdown in the place's own total, or
 * of the place (in that breakdown, if any) in another that it lies in; the published one, else part ÷ whole.
 */
export const share = defineFunction({
  id: 'SHARE',
  summary: {
    'zh-CN': '占比（小数）：分项占本地总额，或本地占 of 所指地区',
    'en-US': 'Share as a fraction: of a breakdown in the place’s total, or of the place in another',
  },
  parameters: [
    placeParameter,
    indicatorParameter,
    periodParameter,
    breakdownParameter,
    ofParameter,
    basisParameter,
    editionParameter,
  ],
  result: 'number',
  measures: ['share'],
  evaluate: evaluateShare,
});

function evaluateShare(
  values: ArgumentValues<'of'>,
  context: FunctionContext,
): Result<FigureAnswer> {
  const query = resolveQuery(values, context, { measure: 'share' });
  if (!query.ok) return query;
  const whole = resolveReference(context.dataset, values.value('of'));
  if (!whole.ok) return whole;
  const isOwn = whole.value === undefined || whole.value.place === query.value.place;
  return isOwn
    ? shareInOwn(query.value, whole.value, context)
    : shareInOther(query.value, whole.value, context);
}

/** The share of a breakdown in the place's own total. */
function shareInOwn(
  query: FigureQuery,
  whole: ReferencePattern | undefined,
  context: FunctionContext,
): Result<FigureAnswer> {
  const { place, indicator, breakdown } = query;
  if (breakdown === '') {
    const argument = whole === undefined ? 'of' : 'breakdown';
    return failure({ code: 'missing-argument', argument });
  }
  const reference = { place, indicator, breakdown: '' };
  const answer = figureAnswer(success({ ...query, reference }), context);
  if (answer.ok || answer.issue.code !== 'other-reference' || whole !== undefined) return answer;
  // Another whole is chosen by `of`, where that was left blank.
  return failure({ ...answer.issue, argument: 'of', wanted: undefined });
}

function shareInOther(
  query: FigureQuery,
  whole: ReferencePattern,
  context: FunctionContext,
): Result<FigureAnswer> {
  const { indicator, breakdown } = query;
  const shareQuery: FigureQuery = { ...query, reference: { indicator, breakdown, ...whole } };
  const answer = figureAnswer(success(shareQuery), context);
  return answer.ok ? answer : failure(missingShare(answer.issue, shareQuery, context.dataset));
}
