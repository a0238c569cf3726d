import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { intervalText } from '../text/intervalText.ts';
import { figureQuantity } from '../text/quantityText.ts';
import type { GrowthLine } from './figureCardData.ts';
import { growthLabels } from './figureCardWords.ts';

/** Growth on the year before of what a figure is the level of: as published, and beside it as it follows from two levels. */
export function growthLines(
  dataset: Dataset,
  figure: Figure,
  language: Language,
): readonly GrowthLine[] {
  if (figure.measure !== 'level' && figure.measure !== 'yoy') return [];
  const cell = dataset.cell(cellKey({ ...figure, measure: 'yoy' }));
  const [computed] = cell?.computed ?? [];
  const line = (origin: GrowthLine['origin'], growth: Figure): GrowthLine => {
    const interval = intervalText(growth, language);
    return {
      origin,
      label: growthLabels[origin][language],
      text: figureQuantity(growth, language).text,
      ...(interval === undefined ? {} : { interval }),
      figure: growth,
    };
  };
  return [
    ...(cell?.published ?? []).map((growth) => line('published', growth)),
    ...(computed === undefined ? [] : [line('computed', computed)]),
  ];
}
