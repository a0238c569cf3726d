import { namedOrId } from '../../dataset/dataset.ts';
import type { ReferencePattern } from '../../dataset/figureQuery.ts';
import { isWithin } from '../../dataset/isWithin.ts';
import type { Issue } from '../../domain/issue.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import type { FigureAnswer } from '../answer.ts';
import type { ArgumentValues } from '../argumentValues.ts';
import { figureAnswer } from '../figureAnswer.ts';
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
    'zh-CN': '总体:占哪个地区的比重,如 全省;空为分项占本地总额',
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
    'zh-CN': '占比(小数):分项占本地总额,或本地占 of 所指地区',
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
  const { place, indicator, breakdown } = query.value;
  const whole = resolveReference(context.dataset, values.value('of'));
  if (!whole.ok) return whole;
  const isOwn = whole.value === undefined || whole.value.place === place;
  if (isOwn && breakdown === '') return failure({ code: 'missing-argument', argument: 'of' });
  const own: ReferencePattern = { place, indicator, breakdown: '' };
  const reference =
    whole.value === undefined || isOwn ? own : { indicator, breakdown, ...whole.value };
  const answer = figureAnswer(success({ ...query.value, reference }), context);
  return answer.ok ? answer : failure(explained(answer.issue, place, reference, context));
}

/** A place that lies outside has no share; a whole that is not the published one is chosen by `of`. */
function explained(
  issue: Issue,
  place: string,
  { place: whole }: ReferencePattern,
  { dataset }: FunctionContext,
): Issue {
  if (issue.code !== 'no-figure' && issue.code !== 'other-reference') return issue;
  if (!isWithin(dataset, place, whole)) {
    const part = namedOrId(dataset.place(place), place);
    return { code: 'not-within', part, whole: namedOrId(dataset.place(whole), whole) };
  }
  return issue.code === 'other-reference' ? { ...issue, argument: 'of' } : issue;
}
