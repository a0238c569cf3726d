import type { Dataset } from '../../dataset/dataset.ts';
import { publishedFigure } from '../../dataset/publishedFigure.ts';
import { agrees } from '../../domain/agrees.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Source } from '../../domain/source.ts';
import { sourceTier } from '../../domain/sourceTier.ts';
import { fullCitation } from '../../formulas/citation/fullCitation.ts';
import { numberLink } from '../../formulas/citation/numberLink.ts';
import { shortCitation } from '../../formulas/citation/shortCitation.ts';
import { inBrackets } from '../../formulas/inBrackets.ts';
import { listTexts } from '../../formulas/listTexts.ts';
import { figureQuantity } from '../text/quantityText.ts';
import type { PrintedFigure, SourceLink } from './figureCardData.ts';
import { fieldNames, inferredPeriod, qualifierNames } from './figureCardWords.ts';

/** Every printing of a figure, the preferred first; none for a computed one. */
export function printedFigures(
  dataset: Dataset,
  figure: Figure,
  language: Language,
): readonly PrintedFigure[] {
  if (figure.origin.kind === 'computed') return [];
  const [preferred, ...others] = figure.origin.observations;
  return [
    printedFigure(dataset, preferred, 'preferred', language),
    ...others.map((observation) => {
      const role = printingsAgree(preferred, observation) ? 'agrees' : 'differs';
      return printedFigure(dataset, observation, role, language);
    }),
  ];
}

/** One printing of a figure with its document. */
export function printedFigure(
  dataset: Dataset,
  observation: Observation,
  role: PrintedFigure['role'],
  language: Language,
): PrintedFigure {
  const { id, printed, line, dating, terms, note, qualifiers } = observation;
  return {
    id,
    role,
    printed,
    valueText: valueText(dataset, observation, language),
    qualifiers: qualifiers
      .filter((qualifier) => qualifier !== 'exact')
      .map((qualifier) => qualifierNames[qualifier][language]),
    line,
    dating: dating === 'inferred' ? inferredPeriod[language] : '',
    terms,
    note,
    ...documentOf(dataset, observation, language),
  };
}

type Stated = Pick<
  PrintedFigure,
  | 'publisher'
  | 'author'
  | 'title'
  | 'date'
  | 'document'
  | 'link'
  | 'short'
  | 'full'
  | 'notStated'
  | 'tier'
>;

function documentOf(dataset: Dataset, observation: Observation, language: Language): Stated {
  const source = dataset.source(observation.source) ?? unknownSource(observation.source);
  const tier = sourceTier(source);
  const { printed } = observation;
  const { title, document, url, published } = source;
  return {
    publisher: publisherOf(source, language),
    title,
    document,
    author: listTexts(source.author.split('|'), language),
    date: published,
    ...(url === '' ? {} : { link: linkOf(source, printed) }),
    short: shortCitation(source, language),
    full: fullCitation(source, language, dataset.edition.date),
    // What somebody typed has no document that could state anything.
    notStated: source.kind === 'own' ? [] : notStated(observation, source, language),
    ...(tier === undefined ? {} : { tier }),
  };
}

/** English has its name, and behind it the one under which the document is found. */
function publisherOf({ publisher, publisherEn }: Source, language: Language): string {
  if (language === 'zh-CN' || publisherEn === undefined || publisherEn === publisher)
    return publisher;
  return `${publisherEn}${inBrackets([publisher], language)}`;
}

function linkOf({ url, kind }: Source, printed: string): SourceLink {
  const address = numberLink(url, printed);
  return { address, isMirror: kind === 'mirror', isAtNumber: address !== url };
}

/** An edition is refused whole where a source is missing; a figure of the workbook's own may have none. */
function unknownSource(id: string): Source {
  const nothing = { publisher: '', author: '', title: '', published: '', url: '', language: '' };
  return {
    ...nothing,
    id,
    document: '',
    site: '',
    kind: 'primary',
    tier: 'aggregator',
    periodDefault: '',
    sha256: '',
    note: '',
  };
}

function notStated(
  { dating, line, printed }: Observation,
  { publisher, author, title, published, url }: Source,
  language: Language,
): readonly string[] {
  const stated: readonly (readonly [keyof typeof fieldNames, boolean])[] = [
    ['publisher', publisher !== ''],
    ['author', author !== ''],
    ['title', title !== ''],
    ['date', published !== ''],
    ['address', url !== ''],
    ['period', dating === 'stated'],
    ['line', line !== null],
    ['printed', printed !== ''],
  ];
  return stated.filter(([, isStated]) => !isStated).map(([field]) => fieldNames[field][language]);
}

/** A printing alone, in the unit in which the figure is answered. */
function figureOfPrinting(dataset: Dataset, observation: Observation): Figure | undefined {
  const indicator = dataset.indicator(observation.indicator);
  return indicator === undefined
    ? undefined
    : publishedFigure([{ vintage: '', observations: [observation] }], indicator);
}

/** A printing's number in the unit in which its figure is answered. */
export function valueText(dataset: Dataset, observation: Observation, language: Language): string {
  const figure = figureOfPrinting(dataset, observation);
  return figure === undefined
    ? `${observation.value}${observation.unit}`
    : figureQuantity(figure, language).text;
}

/** Whether two printings leave room for one value; what is stated roughly contradicts nothing. */
function printingsAgree(left: Observation, right: Observation): boolean {
  const isRough = [left, right].some(({ qualifiers }) => !qualifiers.includes('exact'));
  return isRough || agrees(left, right);
}
