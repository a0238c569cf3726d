import type { FigureQuery } from '../../dataset/figureQuery.ts';
import { measureNames, measureOf, type Measure } from '../../domain/measure.ts';
import { normalizeName } from '../../domain/name.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import type { FigureAnswer } from '../answer.ts';
import type { ArgumentValue, ArgumentValues } from '../argumentValues.ts';
import { inUnit } from '../figureAnswer.ts';
import {
  basisParameter,
  editionParameter,
  indicatorParameter,
  measureParameter,
  periodParameter,
  placeParameter,
} from '../parameters.ts';
import { findOrCount } from '../rank/findOrCount.ts';
import { resolveName } from '../resolveNames.ts';
import { resolveQuery } from '../resolveQuery.ts';
import { unknownWord } from '../unknownWord.ts';
import { defineFunction, type FunctionContext } from './functionDefinition.ts';
import type { Parameter } from './parameter.ts';

const amongParameter: Parameter<'among'> = {
  name: 'among',
  kind: 'among',
  description: {
    'zh-CN': '范围：空为全省；地区或组，如 中部省会；available 为全省有数者',
    'en-US':
      'Universe: blank is the province; a place or group; "available" is those in the province with a figure',
  },
  optional: true,
  range: false,
};

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
  evaluate: evaluateRanking,
});

const rankOf: Partial<Readonly<Record<Measure, Measure>>> = {
  level: 'rank',
  rank: 'rank',
  yoy: 'yoy-rank',
  'yoy-rank': 'yoy-rank',
};

function evaluateRanking(
  values: ArgumentValues<'measure' | 'among'>,
  context: FunctionContext,
): Result<FigureAnswer> {
  const measureText = values.value('measure');
  const named = measureText === undefined ? 'level' : measureOf(String(measureText));
  const measure = named === undefined ? undefined : rankOf[named];
  if (measure === undefined) {
    const { level, yoy } = measureNames;
    return unknownWord('measure', measureText, { level, yoy });
  }
  const query = resolveQuery(values, context, { measure });
  if (!query.ok) return query;
  const among = resolveAmong(values.value('among'), context);
  if (!among.ok) return among;
  const question: FigureQuery =
    among.value.universe === undefined
      ? query.value
      : { ...query.value, reference: { place: among.value.universe } };
  const answer = findOrCount(question, context, among.value.isAvailable);
  if (answer.ok) return inUnit(answer.value, answer.value.unit);
  const { issue } = answer;
  return failure(issue.code === 'other-universe' ? { ...issue, argument: 'among' } : issue);
}

interface Among {
  /** Undefined for the province. */
  readonly universe: string | undefined;
  readonly isAvailable: boolean;
}

function resolveAmong(input: ArgumentValue, { dataset }: FunctionContext): Result<Among> {
  if (input === undefined) return success({ universe: undefined, isAvailable: false });
  const name = String(input);
  if (['available', '有数'].includes(normalizeName(name))) {
    return success({ universe: undefined, isAvailable: true });
  }
  const place = resolveName(dataset.places, 'among', name);
  return place.ok ? success({ universe: place.value.id, isAvailable: false }) : place;
}
