import type { Figure } from '../domain/figure.ts';
import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import type { FigureAnswer } from './answer.ts';
import { baseRevision } from './baseRevision.ts';
import { boundaryNote } from './boundaryNote.ts';
import { shortCitation } from './citation/shortCitation.ts';
import { figureOrigins } from './figureOrigins.ts';
import { formatInterval, formatQuantity } from './formatNumber.ts';
import type { FunctionContext } from './functions/functionDefinition.ts';
import { joinTexts } from './joinTexts.ts';
import { methodNames } from './methodText.ts';
import { countedMembers } from './rank/countedMembers.ts';

/** What qualifies a figure, in words: how it was computed, between what it lies, its terms, where it is printed. */
export function statusDetail(answer: FigureAnswer, context: FunctionContext): string {
  const { figure } = answer;
  const details = [
    methodOf(figure, context),
    intervalOf(answer, context.language),
    ...qualifications(figure, context.language),
    baseRevision(figure, context),
    boundaryNote(figure, context),
    printedWhere(figure, context),
  ];
  return details.filter((detail) => detail !== '').join(' ');
}

/** How a figure was computed; of a counted rank among how many of how many. */
function methodOf(figure: Figure, context: FunctionContext): string {
  const { origin } = figure;
  if (origin.kind !== 'computed') return '';
  const { method } = origin.computed;
  return method === 'rank-count'
    ? countedMembers(origin.computed, context)
    : methodNames[method][context.language];
}

function intervalOf({ figure, low, high, unit }: FigureAnswer, language: Language): string {
  if (figure.origin.kind !== 'computed' || low === null || high === null) return '';
  if (low === high) return '';
  return formatInterval(low, high, unit, language);
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

/** The documents that a figure rests on; where they differ, each with its own number. */
function printedWhere(figure: Figure, { dataset, language }: FunctionContext): string {
  const cite = ({ source }: Observation): string => {
    const document = dataset.source(source);
    return document === undefined ? source : shortCitation(document, language);
  };
  const isConflict = figure.status === 'conflict' && figure.origin.kind === 'published';
  const citations = isConflict
    ? figure.origin.observations.map((item) => `${printedValue(item, language)} ${cite(item)}`)
    : figureOrigins(dataset, figure).map(cite);
  return joinTexts([...new Set(citations)], language);
}

/** The number as it was recorded, with all its digits. */
function printedValue({ value, unit }: Observation, language: Language): string {
  return language === 'zh-CN'
    ? `${value}${unit === '1' ? '' : unit}`
    : formatQuantity(value, 0, unit, language);
}
