import {
  amongParameter,
  basisParameter,
  editionParameter,
  indicatorParameter,
  measureParameter,
  periodParameter,
  placeParameter,
} from '../parameters.ts';
import { rankAnswer } from '../rank/rankAnswer.ts';
import { defineFunction } from './functionDefinition.ts';

/**
 * `RANKING(place, indicator, period, [measure], [among], [basis], [edition])`: rank by level or by `yoy`, the published one of that
 * universe first, else counted where every member has a comparable figure. A blank `among` is the whole province;
 * `available` counts those of it that have a figure.
 */
export const ranking = defineFunction({
  id: 'RANKING',
  summary: {
    'zh-CN': '位次：按总量或增速；公布位次优先，成员数据齐全时才计数',
    'en-US': 'Rank by level or growth: published, else counted where every member has a figure',
  },
  parameters: [
    placeParameter,
    indicatorParameter,
    periodParameter,
    measureParameter,
    amongParameter,
    basisParameter,
    editionParameter,
  ],
  result: 'number',
  measures: ['level', 'yoy', 'rank', 'yoy-rank'],
  evaluate: rankAnswer,
});
