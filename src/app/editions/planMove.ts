import type { Dataset } from '../../dataset/dataset.ts';
import { heldDataset } from '../../dataset/heldDataset.ts';
import { rules } from '../../formulas/rules.ts';
import type { MoveRow } from './moveReport.ts';
import type { WorkbookState } from './workbookState.ts';

/**
 * The state that a move leads to: figures that are not accepted are held as they are.
 *
 * @param target the edition that answers from then on
 */
export function stateAfterMove(
  state: WorkbookState,
  target: string,
  refused: readonly Pick<MoveRow, 'held'>[],
): WorkbookState {
  const held = new Map(state.held);
  for (const key of refused.flatMap((row) => row.held)) {
    if (!held.has(key)) held.set(key, state.edition);
  }
  return { ...state, edition: target, rules, held, movingFrom: state.edition };
}

/** What answers under a state, of editions that are there; undefined where one is not. */
export function datasetOf(
  { edition, held }: Pick<WorkbookState, 'edition' | 'held'>,
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
