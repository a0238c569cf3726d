import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import type { Figure } from '../../domain/figure.ts';
import { parseUnit } from '../../domain/unit.ts';

/**
 * The figures of an edition as everything in the pane counts them: each printed figure once, however many documents print it,
 * and of computed figures of one key the best, where no document prints it exactly: such a one folds under the printed figure.
 */
export function answerFigures(dataset: Dataset): readonly Figure[] {
  return dataset.figures.filter((figure) => isAnswer(dataset, figure));
}

function isAnswer(dataset: Dataset, figure: Figure): boolean {
  if (figure.origin.kind === 'published') return true;
  const cell = dataset.cell(cellKey(figure));
  const isBest = cell?.computed.find(isLike(figure)) === figure;
  return isBest && cell.published.filter(isExact).find(isLike(figure)) === undefined;
}

/** What is computed of the same as a printed figure: its check, not another figure. */
export function computedTwin(dataset: Dataset, figure: Figure): Figure | undefined {
  if (figure.origin.kind !== 'published' || !isExact(figure)) return undefined;
  const computed = dataset.cell(cellKey(figure))?.computed ?? [];
  return computed.find((twin) => twin.status === 'computed' && isLike(figure)(twin));
}

const isExact = ({ status }: Figure): boolean => status !== 'about';

/** Measured against the same, and counting the same. */
function isLike({ reference, unit }: Figure): (other: Figure) => boolean {
  const { base } = parseUnit(unit);
  return (other) => other.reference === reference && parseUnit(other.unit).base === base;
}
