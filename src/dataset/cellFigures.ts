import type { Figure } from '../domain/figure.ts';
import type { Dataset } from './dataset.ts';

/** Every figure that answers one question, by its `cellKey`, in the order in which they answer: what is published comes first. */
export function cellFigures(dataset: Pick<Dataset, 'cell'>, key: string): readonly Figure[] {
  const cell = dataset.cell(key);
  return cell === undefined ? [] : [...cell.published, ...cell.computed];
}
