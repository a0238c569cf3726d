import { cellFigures } from '../../dataset/cellFigures.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { measures, type Measure } from '../../domain/measure.ts';
import { periodText } from '../../domain/periodText.ts';
import { figureTitle } from '../text/figureTitle.ts';
import { figureQuantity } from '../text/quantityText.ts';

/** A figure that a workbook holds, in words. */
export interface HeldItem {
  readonly key: string;
  readonly title: string;
  /** Empty where its edition has none. */
  readonly value: string;
  readonly edition: string;
}

/**
 * The figures that a workbook holds, as a list shows them.
 *
 * @param dataset what answers in the workbook, with the held figures
 */
export function heldList(
  held: ReadonlyMap<string, string>,
  dataset: Dataset,
  language: Language,
): readonly HeldItem[] {
  return [...held].map(([key, edition]) => {
    const [figure] = cellFigures(dataset, key);
    return {
      key,
      title: heldTitle(key, dataset, language),
      value: figure === undefined ? '' : figureQuantity(figure, language).text,
      edition,
    };
  });
}

function heldTitle(key: string, dataset: Dataset, language: Language): string {
  const [place = '', indicator = '', breakdown = '', named = '', period = ''] = key.split('|');
  const measure: Measure = measures.find((each) => each === named) ?? 'level';
  const title = figureTitle(dataset, { place, indicator, breakdown, measure }, language);
  return `${title} ${periodText(period, language)}`;
}
