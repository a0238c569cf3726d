import type { Figure } from '../domain/figure.ts';
import type { Language } from '../domain/language.ts';
import type { FigureAnswer } from './answer.ts';
import { shortCitation } from './citation.ts';
import { figureOrigins } from './figureOrigins.ts';
import type { FunctionContext } from './functionDefinition.ts';
import { formatInterval } from './formatNumber.ts';

/** What qualifies a figure, in words: how it was computed, between what it lies, its terms, where it is printed. */
export function statusDetail(answer: FigureAnswer, { dataset, language }: FunctionContext): string {
  const { figure } = answer;
  const citations = figureOrigins(dataset, figure).map(({ source }) => {
    const found = dataset.source(source);
    return found === undefined ? source : shortCitation(found, language);
  });
  const details = [
    intervalOf(answer),
    ...qualifications(figure, language),
    [...new Set(citations)].join('; '),
  ];
  return details.filter((detail) => detail !== '').join(' ');
}

function intervalOf({ figure, low, high, unit }: FigureAnswer): string {
  if (figure.origin.kind !== 'computed' || low === null || high === null) return '';
  return formatInterval(low, high, unit);
}

const inferred: Readonly<Record<Language, string>> = {
  'zh-CN': '时期为推定',
  'en-US': 'period inferred',
};

function qualifications({ origin }: Figure, language: Language): readonly string[] {
  if (origin.kind === 'computed') return [];
  const [{ terms, printed, qualifiers, dating }] = origin.observations;
  return [
    qualifiers.includes('exact') ? '' : printed,
    terms,
    dating === 'inferred' ? inferred[language] : '',
  ];
}
