import { releaseFigures } from '../../app/editions/holdFigure.ts';
import { usePane } from '../services/PaneContext.ts';
import { appliedNotice } from './appliedNotice.ts';

/** Lets pinned figures go again, by their keys, and says how many cells changed by that. */
export function useReleaseFigures(): (keys: readonly string[]) => Promise<void> {
  const pane = usePane();
  const { words, workbook, editions, context, longWorks, attempt, tell, numberText } = pane;
  return async (keys) => {
    const outcome = await attempt(
      longWorks.run(async (long) => releaseFigures(workbook, editions, context, keys, long)),
    );
    if (!outcome.ok) return;
    const count = numberText(outcome.value.cells.length);
    tell(appliedNotice(outcome.value, words.editions.released(count), pane));
  };
}
