import { cellFigures } from '../../dataset/cellFigures.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { shortCitation } from '../../formulas/citation/shortCitation.ts';
import { vintageNames } from '../../formulas/citation/vintageNames.ts';
import { figureOrigins } from '../../formulas/figureOrigins.ts';
import { statusNames } from '../../formulas/statusNames.ts';
import { printedFigure } from '../figureCard/printedFigures.ts';
import { figureQuantity } from '../text/quantityText.ts';

/** One figure as an edition has it. */
export interface EditionOfFigure {
  readonly edition: string;
  readonly date: string;
  /** Empty where the edition has none. */
  readonly value: string;
  readonly status: string;
  readonly source: string;
}

/** One printing of a figure, whatever answers now. */
export interface VintageOfFigure {
  readonly id: string;
  /** When the document was published; empty where it does not say. */
  readonly date: string;
  readonly vintage: string;
  readonly value: string;
  readonly source: string;
}

/** What a figure was in each edition, the newest first. */
export function editionsOfFigure(
  datasets: readonly Dataset[],
  figure: Figure,
  language: Language,
): readonly EditionOfFigure[] {
  return datasets.map((dataset) => {
    const { id, date } = dataset.edition;
    const found = sameFigure(dataset, figure);
    if (found === undefined) return { edition: id, date, value: '', status: '', source: '' };
    const [printed] = figureOrigins(dataset, found);
    const source = dataset.source(printed?.source ?? '');
    return {
      edition: id,
      date,
      value: figureQuantity(found, language).text,
      status: statusNames[found.status][language],
      source: source === undefined ? '' : shortCitation(source, language),
    };
  });
}

/** Every printing of a figure that an edition holds, the latest document first. */
export function vintagesOfFigure(
  dataset: Dataset,
  figure: Figure,
  language: Language,
): readonly VintageOfFigure[] {
  const printings = (dataset.cell(cellKey(figure))?.published ?? [])
    .filter(({ reference }) => reference === figure.reference)
    .flatMap(({ origin }) => (origin.kind === 'published' ? origin.observations : []));
  const distinct = [...new Map(printings.map((printed) => [printed.id, printed])).values()];
  return distinct
    .map((observation) => {
      const { valueText, short } = printedFigure(dataset, observation, 'agrees', language);
      return {
        id: observation.id,
        date: dataset.source(observation.source)?.published ?? '',
        vintage: vintageNames[observation.vintage][language],
        value: valueText,
        source: short,
      };
    })
    .toSorted((left, right) => (left.date < right.date ? 1 : -1));
}

/** The figure of the same question; a published one before a computed one, as it answers. */
function sameFigure(dataset: Dataset, figure: Figure): Figure | undefined {
  return cellFigures(dataset, cellKey(figure)).find(
    ({ reference }) => reference === figure.reference,
  );
}
