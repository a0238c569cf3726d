import type { Language } from '../../domain/language.ts';
import { success } from '../../domain/result.ts';
import { explanationRows } from '../explanationRows.ts';
import { figureAnswer } from '../figureAnswer.ts';
import {
  amongParameter,
  basisParameter,
  breakdownParameter,
  editionParameter,
  indicatorParameter,
  measureParameter,
  periodParameter,
  placeParameter,
} from '../parameters.ts';
import { rankAnswer } from '../rank/rankAnswer.ts';
import { resolveQuery } from '../resolveQuery.ts';
import { defineFunction } from './functionDefinition.ts';

const headers: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': [
    '步骤',
    '地区',
    '指标',
    '时期',
    '数值',
    '单位',
    '下限',
    '上限',
    '方法',
    '来源',
    '原文数字',
    '行',
  ],
  'en-US': [
    'step',
    'place',
    'indicator',
    'period',
    'value',
    'unit',
    'low',
    'high',
    'method',
    'source',
    'printed',
    'line',
  ],
};

/**
 * `EXPLAIN(place, indicator, period, [breakdown], [measure], [basis], [edition], [among])`: spills with a header how a figure
 * comes about, from the answer (step 1) down to printed figures; the method of a computed step is its arithmetic over the steps
 * below it. With `among` it is the rank that `RANKING` answers in that universe, with how many of how many are counted.
 */
export const explain = defineFunction({
  id: 'EXPLAIN',
  summary: {
    'zh-CN': '列出数字的由来：自答案逐步到公布数，每步可手工复算',
    'en-US': 'How a figure is derived, step by step down to printed figures',
  },
  parameters: [
    placeParameter,
    indicatorParameter,
    periodParameter,
    breakdownParameter,
    measureParameter,
    basisParameter,
    editionParameter,
    amongParameter,
  ],
  result: 'table',
  evaluate: (values, context) => {
    const answer =
      values.value('among') === undefined
        ? figureAnswer(resolveQuery(values, context), context)
        : rankAnswer(values, context);
    if (!answer.ok) return answer;
    const rows = explanationRows(answer.value.figure, context);
    return success({
      kind: 'table',
      rows: [headers[context.language], ...rows],
      about: [answer.value.figure],
    });
  },
});
