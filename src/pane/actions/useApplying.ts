import type { Applied } from '../../app/editions/applyState.ts';
import type { LongWork } from '../../app/longWork/longWork.ts';
import type { Outcome } from '../../app/ports/outcome.ts';
import { usePane } from '../services/PaneContext.ts';
import { appliedNotice } from './appliedNotice.ts';

/** A change of the workbook's state, in steps. */
type Change = (long: LongWork) => Promise<Outcome<Applied>>;

/**
 * Changes the workbook's state as long work, and says what became of its cells.
 *
 * @returns takes the change, and what is told with the number of cells where all was done
 */
export function useApplying(): (change: Change, said: (count: string) => string) => Promise<void> {
  const pane = usePane();
  const { longWorks, attempt, tell, numberText } = pane;
  return async (change, said) => {
    const outcome = await attempt(longWorks.run(change));
    if (!outcome.ok) return;
    const text = said(numberText(outcome.value.cells.length));
    tell(appliedNotice(outcome.value, text, pane));
  };
}
