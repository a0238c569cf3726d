import { rules } from '../../formulas/rules.ts';
import { done, refused, type Outcome } from '../ports/outcome.ts';
import type { StateStore } from '../ports/stateStore.ts';
import type { WorkbookState } from './workbookState.ts';

/**
 * Changes the state of a workbook; one that has none is pinned to the edition that answers in it by then. A damaged state is
 * changed only by whoever decides to set it aside.
 */
export async function changeState(
  store: StateStore,
  edition: string,
  change: (state: WorkbookState) => WorkbookState = (state) => state,
): Promise<Outcome<void>> {
  const reading = store.read();
  if (reading === undefined) return refused({ code: 'no-host' });
  if (reading.kind === 'damaged') return refused({ code: 'state-damaged' });
  const before = reading.kind === 'sound' ? reading.state : newState(edition, reading.language);
  const after = change(before);
  const isSame = reading.kind === 'sound' && after === before;
  return isSame ? done(undefined) : store.save(after);
}

/** The state of a workbook whose owner begins with an edition. */
export function newState(edition: string, language?: WorkbookState['language']): WorkbookState {
  return { edition, rules, language, held: new Map(), movingFrom: undefined };
}
