import { success, type Result } from '../../domain/result.ts';
import type { Answer } from '../answer.ts';
import type { ArgumentValues } from '../argumentValues.ts';
import { citedFigures } from '../citedFigures.ts';
import { eachPair } from '../eachPair.ts';
import { figureOrigins } from '../figureOrigins.ts';
import { joinTexts } from '../joinTexts.ts';
import {
  basisParameter,
  breakdownParameter,
  editionParameter,
  indicatorParameter,
  measureParameter,
  periodsParameter,
  placesParameter,
} from '../parameters.ts';
import { sourceFieldNames, sourceFieldOf, sourceFieldText } from '../sourceFields.ts';
import { sourceLine } from '../sourceLine.ts';
import { unknownWord } from '../unknownWord.ts';
import { defineFunction, type FunctionContext } from './functionDefinition.ts';
import type { Parameter } from './parameter.ts';

const fieldParameter: Parameter<'field'> = {
  name: 'field',
  kind: 'field',
  description: {
    'zh-CN':
      '字段：short、full（GB/T 7714）、apa、chicago、publisher、site、tier、title、date、url、document、line、printed、unit、terms、vintage、period',
    'en-US':
      'Field: short, full (GB/T 7714), apa, chicago, publisher, site, tier, title, date, url, document, line, printed, unit, terms, vintage, period',
  },
  optional: true,
  range: false,
};

/**
 * `SOURCE(places, indicator, periods, [breakdown], [measure], [field], [basis], [edition])`: where figures come from, for ranges
 * in one line without repetition. A computed figure cites what it is computed from, and says that it is computed.
 */
export const source = defineFunction({
  id: 'SOURCE',
  summary: {
    'zh-CN': '数字的出处：简短或 GB/T 7714 引文、出版者、日期、网址、原文数字等',
    'en-US':
      'Where a figure comes from: a short or full citation, publisher, date, address, as printed',
  },
  parameters: [
    placesParameter,
    indicatorParameter,
    periodsParameter,
    breakdownParameter,
    measureParameter,
    fieldParameter,
    basisParameter,
    editionParameter,
  ],
  result: 'text',
  evaluate: evaluateSource,
});

function evaluateSource(
  values: ArgumentValues<'places' | 'periods' | 'field'>,
  context: FunctionContext,
): Result<Answer> {
  const field = sourceFieldOf(values.value('field'));
  if (field === undefined) {
    return unknownWord('field', values.value('field'), sourceFieldNames);
  }
  const pairs = eachPair(values, context);
  if (!pairs.ok) return pairs;
  const answers = pairs.value.map((query) => citedFigures(query, context));
  const figures = answers.flatMap((answer) => (answer.ok ? answer.value : []));
  const refused = answers.find((answer) => !answer.ok);
  if (figures.length === 0 && refused !== undefined) return refused;
  const texts = figures
    .flatMap((figure) => figureOrigins(context.dataset, figure))
    .map((observation) => sourceFieldText(field, observation, context.dataset, context.language));
  const isComputed = figures.some(({ origin }) => origin.kind === 'computed');
  const distinct = [...new Set(texts)];
  const value =
    field === 'short'
      ? sourceLine(distinct, isComputed, context.language)
      : joinTexts(distinct, context.language);
  return success({ kind: 'value', value, about: figures });
}
