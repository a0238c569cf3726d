import { answering } from '../../dataset/answering.ts';
import { defaultUnit } from '../../dataset/answerUnit.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import { isInUnit } from '../../dataset/isInUnit.ts';
import type { Figure } from '../../domain/figure.ts';
import type { FigureKey } from '../../domain/observation.ts';

type Asked = Pick<FigureKey, 'place' | 'indicator' | 'breakdown' | 'period' | 'measure'>;

/** The figure that a formula without further arguments answers with, in the indicator's own unit. */
export function figureAt(dataset: Dataset, asked: Asked): Figure | undefined {
  const cell = dataset.cell(cellKey(asked));
  const indicator = dataset.indicator(asked.indicator);
  if (cell === undefined || indicator === undefined) return undefined;
  const unit = defaultUnit(asked.measure, indicator);
  return answering(cell, { basis: 'preferred', unit }).find((figure) => isInUnit(figure, unit));
}
