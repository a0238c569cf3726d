import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import type { Figure } from '../../domain/figure.ts';

/**
 * The figures of an edition as everything in the pane counts them: each printed figure once, however many documents print it,
 * and of computed figures of one key the best.
 */
export function answerFigures(dataset: Dataset): readonly Figure[] {
  return dataset.figures.filter((figure) => isAnswer(dataset, figure));
}

/** Of computed figures of one key only the best answers; the others stand behind it. */
function isAnswer(dataset: Dataset, figure: Figure): boolean {
  if (figure.origin.kind === 'published') return true;
  const computed = dataset.cell(cellKey(figure))?.computed ?? [];
  return computed.find(({ reference }) => reference === figure.reference) === figure;
}
