import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';
import { baseRevision } from '../../formulas/baseRevision.ts';
import { figureOrigins } from '../../formulas/figureOrigins.ts';
import { growthBases } from '../../formulas/growthBases.ts';
import { joinTexts } from '../../formulas/joinTexts.ts';
import { methodNames } from '../../formulas/methodText.ts';
import { statusNames } from '../../formulas/statusNames.ts';
import { figureNames, figureTitle } from '../text/figureTitle.ts';
import { intervalText } from '../text/intervalText.ts';
import { figureQuantity } from '../text/quantityText.ts';
import { referenceText } from '../text/referenceText.ts';
import type { FigureCard } from './figureCardData.ts';
import { figureSeries } from './figureSeries.ts';
import { growthLines } from './growthLines.ts';
import { ownNote } from './ownNote.ts';
import { printedFigure, printedFigures } from './printedFigures.ts';
import { stepTree } from './stepTree.ts';

/** Everything that the pane shows of one figure, in the language of the interface. */
export function figureCard(dataset: Dataset, figure: Figure, language: Language): FigureCard {
  const quantity = figureQuantity(figure, language);
  const interval = intervalText(figure, language);
  const growth = growthLines(dataset, figure, language);
  const published = growth.find(({ origin }) => origin === 'published')?.figure;
  const growthKind = dataset.indicator(figure.indicator)?.growth ?? 'nominal';
  return {
    id: figure.id,
    title: figureTitle(dataset, figure, language),
    ...figureNames(dataset, figure, language),
    reference: referenceText(dataset, figure, language),
    value: quantity.number,
    unit: quantity.unit,
    valueText: quantity.text,
    ...(interval === undefined ? {} : { interval }),
    period: { code: figure.period, text: periodText(figure.period, language) },
    status: { code: figure.status, text: statusNames[figure.status][language] },
    growth,
    growthKind: { code: growthKind, text: growthBases[growthKind][language] },
    baseRevision: joinTexts(
      [figure, published]
        .filter((each, at, all) => all.findIndex((other) => other?.id === each?.id) === at)
        .map((each) => (each === undefined ? '' : baseRevision(each, { dataset, language })))
        .filter((text) => text !== ''),
      language,
    ),
    own: ownNote(dataset, figure, language),
    ...originOf(dataset, figure, language),
    citations: citationsOf(dataset, figure, language),
    series: figureSeries(dataset, figure, language),
  };
}

type Origin = Pick<
  FigureCard,
  'terms' | 'qualifiers' | 'note' | 'method' | 'printed' | 'conflicts' | 'corroborates' | 'steps'
>;

function originOf(dataset: Dataset, figure: Figure, language: Language): Origin {
  const printed = printedFigures(dataset, figure, language);
  const [first] = printed;
  const shared = {
    terms: first?.terms ?? '',
    qualifiers: first?.qualifiers ?? [],
    note: first?.note ?? '',
    printed,
    conflicts: printed.filter(({ role }) => role === 'differs'),
    corroborates: printed.filter(({ role }) => role === 'agrees'),
  };
  if (figure.origin.kind === 'published') return shared;
  const { method } = figure.origin.computed;
  return {
    ...shared,
    method: { code: method, text: methodNames[method][language] },
    steps: stepTree(dataset, figure, language),
  };
}

function citationsOf(
  dataset: Dataset,
  figure: Figure,
  language: Language,
): FigureCard['citations'] {
  const byFull = new Map<string, FigureCard['citations'][number]>();
  for (const observation of figureOrigins(dataset, figure)) {
    const { short, full } = printedFigure(dataset, observation, 'preferred', language);
    byFull.set(full, { short, full });
  }
  return [...byFull.values()];
}
