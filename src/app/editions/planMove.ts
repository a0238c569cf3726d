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
