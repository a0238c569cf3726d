import { cellFigures } from '../../dataset/cellFigures.ts';
import { computationInputs } from '../../dataset/computationInputs.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import type { Figure } from '../../domain/figure.ts';

/**
 * What must be held for a figure to stay: itself, where an edition has it; of one that is worked out when it is called for,
 * what it is worked out from.
 *
 * @example
 * heldKeys(dataset, trade); // => ['410100|trade||level|2024']
 * heldKeys(dataset, meanGrowth); // => the keys of every year's growth that enters it
 */
export function heldKeys(dataset: Dataset, figure: Figure): readonly string[] {
  const keys = new Set<string>();
  const visited = new Set<string>();
  const visit = (each: Figure): void => {
    if (visited.has(each.id)) return;
    visited.add(each.id);
    const key = cellKey(each);
    const isThere = cellFigures(dataset, key).some(({ id }) => id === each.id);
    if (isThere) keys.add(key);
    else if (each.origin.kind === 'computed') {
      for (const input of computationInputs(dataset, each.origin.computed)) visit(input);
    }
  };
  visit(figure);
  return [...keys];
}
