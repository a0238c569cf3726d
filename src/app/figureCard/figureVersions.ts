import { computationInputs } from '../../dataset/computationInputs.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Source } from '../../domain/source.ts';
import { sourceTier } from '../../domain/sourceTier.ts';
import { parseUnit } from '../../domain/unit.ts';
import { citedBody } from '../../formulas/citation/citedBody.ts';
import { vintageNames } from '../../formulas/citation/vintageNames.ts';
import { listTexts } from '../../formulas/listTexts.ts';
import { methodNames } from '../../formulas/methodText.ts';
import { figureQuantity } from '../text/quantityText.ts';
import type { FigureCard, PrintedFigure, SourceLink } from './figureCardData.ts';
import { figureUse, printingUse, type OtherUse } from './otherUse.ts';
import { preferences, wayText } from './preferences.ts';

/** One of several numbers that stand for the same figure. */
export interface FigureVersion {
  readonly id: string;
  /** The one of the card, another print that differs, an earlier print that a later one revised, or another way to the number. */
  readonly role: 'answers' | 'differs' | 'earlier' | 'printed' | 'computed';
  readonly valueText: string;
  /** Publisher or site; of a computed one its method. */
  readonly by: string;
  readonly date: string;
  /** Preliminary, final, after a census; empty where the document does not say. */
  readonly vintage: string;
  /** Who stands behind it; undefined for a computed one. */
  readonly tier?: Source['tier'];
  /** The document's own characters; of a computed one what it comes from. */
  readonly printed: string;
  readonly link?: SourceLink;
  /** Why the one of the card answers before it; empty for that one itself. */
  readonly why: string;
  /** How a formula answers it, or why none does; undefined for the one of the card. */
  readonly use?: OtherUse;
}

/** Further ways to compute the same are as good as these, and more of them help nobody. */
const mostComputed = 2;

/**
 * The numbers that stand for one figure side by side, that of the card first: prints that contradict it or that it revises, and
 * what is printed or computed of the same beside it. Empty where there is only one; a print that agrees is no other number.
 *
 * @example
 * // Zhengzhou's GDP of 2024, printed 14532.1 in 2025 and 14569.6 after a census in 2026:
 * figureVersions(dataset, gdp, card, 'zh-CN')[1]; // => role 'earlier', why: it answers to edition "@2025-04-15"
 */
export function figureVersions(
  dataset: Dataset,
  figure: Figure,
  card: Pick<FigureCard, 'printed' | 'method'>,
  language: Language,
): readonly FigureVersion[] {
  const others = [
    ...otherPrints(dataset, figure, card.printed, language),
    ...otherWays(dataset, figure, language),
  ];
  if (others.length === 0) return [];
  const isContested = others.some(({ role }) => role === 'differs' || role === 'earlier');
  const own = ownPrint(dataset, figure, card, language);
  // What is merely computed of the same stands below the source, which has its words already.
  const { link: _link, ...bare } = { ...own, printed: '' };
  return [
    {
      id: figure.id,
      role: 'answers',
      valueText: figureQuantity(figure, language).text,
      why: '',
      ...(isContested ? own : bare),
    },
    ...others,
  ];
}

function ownPrint(
  dataset: Dataset,
  figure: Figure,
  { printed: [first], method }: Pick<FigureCard, 'printed' | 'method'>,
  language: Language,
): Print {
  const { origin } = figure;
  if (origin.kind === 'published' && first !== undefined) {
    return printOf(dataset, origin.observations[0], first.link, language);
  }
  const printed = inputsText(dataset, figure, language);
  return { by: method?.text ?? '', date: '', vintage: '', printed };
}

type Print = Pick<FigureVersion, 'by' | 'date' | 'vintage' | 'tier' | 'printed' | 'link'>;

function printOf(
  dataset: Dataset,
  { source: id, vintage, printed }: Observation,
  link: SourceLink | undefined,
  language: Language,
): Print {
  const source = dataset.source(id);
  const tier = sourceTier(source);
  return {
    by: source === undefined ? id : citedBody(source, language),
    date: source?.published ?? '',
    vintage: vintageNames[vintage][language],
    printed,
    ...(tier === undefined ? {} : { tier }),
    ...(link === undefined ? {} : { link }),
  };
}

/** Prints that say another number. */
function otherPrints(
  dataset: Dataset,
  figure: Figure,
  printed: readonly PrintedFigure[],
  language: Language,
): readonly FigureVersion[] {
  const { origin, status } = figure;
  if (origin.kind === 'computed') return [];
  const [first, ...others] = origin.observations;
  const preferenceText = preferences(dataset, language);
  return others.flatMap((observation, at) => {
    const entry = printed[at + 1];
    if (entry === undefined || entry.role !== 'differs') return [];
    const use = printingUse(dataset, figure, observation, language);
    const role = status === 'revised' ? 'earlier' : 'differs';
    const why = preferenceText(first, observation);
    const { id, valueText } = entry;
    return [
      { id, role, valueText, why, use, ...printOf(dataset, observation, entry.link, language) },
    ];
  });
}

/** What is printed of the same as a computed figure, and what is computed of it. */
function otherWays(dataset: Dataset, figure: Figure, language: Language): readonly FigureVersion[] {
  const cell = dataset.cell(cellKey(figure));
  const { base } = parseUnit(figure.unit);
  const isLike = (other: Figure): boolean =>
    other.id !== figure.id &&
    other.reference === figure.reference &&
    parseUnit(other.unit).base === base;
  const methods = new Set<string>();
  const computed = (cell?.computed ?? []).filter(isLike).filter(({ origin }) => {
    const method = origin.kind === 'computed' ? origin.computed.method : '';
    const isNew = !methods.has(method);
    methods.add(method);
    return isNew;
  });
  const printed = figure.origin.kind === 'computed' ? (cell?.published ?? []).filter(isLike) : [];
  return [...printed, ...computed.slice(0, mostComputed)].map((other) => {
    const why = wayText(figure, other, language);
    return Object.assign(wayOf(dataset, other, language), { why });
  });
}

function wayOf(dataset: Dataset, other: Figure, language: Language): Omit<FigureVersion, 'why'> {
  const { origin, id } = other;
  const use = figureUse(dataset, other, language);
  const valueText = figureQuantity(other, language).text;
  if (origin.kind === 'published') {
    const print = printOf(dataset, origin.observations[0], undefined, language);
    return { id, role: 'printed', valueText, ...print, use };
  }
  return {
    id,
    role: 'computed',
    valueText,
    by: methodNames[origin.computed.method][language],
    date: '',
    vintage: '',
    printed: inputsText(dataset, other, language),
    use,
  };
}

/** The numbers that a computed figure comes from. */
function inputsText(dataset: Dataset, { origin }: Figure, language: Language): string {
  if (origin.kind === 'published') return '';
  const inputs = computationInputs(dataset, origin.computed);
  return listTexts(
    inputs.map((input) => figureQuantity(input, language).text),
    language,
  );
}
