import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { growthOf, type Growth } from '../atlas/headlineFigure.ts';
import { sparkline, type Sparkline } from '../atlas/sparkline.ts';
import { figureRow, type FigureRow } from '../text/figureRow.ts';
import { figureQuantity, type QuantityText } from '../text/quantityText.ts';
import { computedTwin } from './answerFigures.ts';

/** A figure as the list of found figures shows it. */
export interface ListRow extends FigureRow {
  readonly quantity: QuantityText;
  /** Of a level, where it is known. */
  readonly growth?: Growth;
  readonly spark: Sparkline;
  /** What is computed of the same; empty where nothing is. */
  readonly twin: string;
}

/** A row of the list: the figure, its growth, its years, and what is computed beside the printed number. */
export function listRow(dataset: Dataset, figure: Figure, language: Language): ListRow {
  const growth = growthOf(figure, { dataset, language });
  const twin = computedTwin(dataset, figure);
  return {
    ...figureRow(dataset, figure, language),
    quantity: figureQuantity(figure, language),
    ...(growth === undefined ? {} : { growth }),
    spark: sparkline(dataset, figure),
    twin: twin === undefined ? '' : figureQuantity(twin, language).text,
  };
}
