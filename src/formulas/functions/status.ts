import type { Status } from '../../domain/figure.ts';
import { success } from '../../domain/result.ts';
import { figureAnswer } from '../figureAnswer.ts';
import { issueCode } from '../issueCode.ts';
import { issueMessage } from '../issueMessage.ts';
import {
  basisParameter,
  breakdownParameter,
  editionParameter,
  indicatorParameter,
  measureParameter,
  periodParameter,
  placeParameter,
} from '../parameters.ts';
import { resolveQuery } from '../resolveQuery.ts';
import { statusDetail } from '../statusDetail.ts';
import { statusNames } from '../statusNames.ts';
import { withOwnArgument } from '../withOwnArguments.ts';
import { defineFunction } from './functionDefinition.ts';

const parameters = [
  placeParameter,
  indicatorParameter,
  periodParameter,
  breakdownParameter,
  measureParameter,
  basisParameter,
  editionParameter,
];

/**
 * `STATUS(place, indicator, period, [breakdown], [measure], [basis], [edition])`: the status code, the same in every language,
 * then words. A missing figure is an answer here; a wrong question stays an error.
 */
export const status = defineFunction({
  id: 'STATUS',
  summary: {
    'zh-CN': '数字的状态：published 公布、computed 测算、conflict 来源不一致、missing 无数据等',
    'en-US': 'The status of a figure: published, about, computed, implied-base, conflict, missing',
  },
  parameters,
  result: 'text',
  evaluate: (values, context) => {
    const { language } = context;
    const answer = figureAnswer(resolveQuery(values, context), context);
    if (answer.ok) {
      const { figure } = answer.value;
      return success({
        kind: 'value',
        value: statusText(figure.status, statusDetail(answer.value, context)),
        about: [figure],
      });
    }
    if (issueCode(answer.issue) !== '#N/A') return answer;
    return success({
      kind: 'value',
      value: statusText(
        'missing',
        issueMessage(withOwnArgument(answer.issue, parameters), language),
      ),
    });

    function statusText(code: Status, detail: string): string {
      return `${code} ${statusNames[code][language]}${detail === '' ? '' : ` ${detail}`}`;
    }
  },
});
