import type { Dataset } from '../../dataset/dataset.ts';
import { heldDataset } from '../../dataset/heldDataset.ts';
import type { WorkbookState } from './workbookState.ts';

/** What of a state decides which figures answer. */
export type AnsweringState = Pick<WorkbookState, 'edition' | 'held'>;

/** Every edition that a state needs, each once. */
export function editionIds({ edition, held }: AnsweringState): readonly string[] {
  return [...new Set([edition, ...held.values()])];
}

/** What answers under a state, of editions that are there; undefined where one is not. */
export function datasetOf(
  { edition, held }: AnsweringState,
  editions: ReadonlyMap<string, Dataset>,
): Dataset | undefined {
  const base = editions.get(edition);
  if (base === undefined) return undefined;
  const from = new Map<string, Dataset>();
  for (const [key, id] of held) {
    const other = editions.get(id);
    if (other === undefined) return undefined;
    from.set(key, other);
  }
  return heldDataset(base, from);
}
