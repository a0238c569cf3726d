import { useCallback } from 'react';
import type { LongWork } from '../../app/longWork/longWork.ts';
import type { Outcome } from '../../app/ports/outcome.ts';
import type { Changes } from '../../app/ports/undoStep.ts';
import { usePane } from '../services/PaneContext.ts';
import { keptNotice } from './keptNotice.ts';
import { useTakeBack } from './useTakeBack.ts';

/** Starts long work that changes cells, and tells what came of it, with the way to take it back. */
export type ToldWork = <Report extends Changes>(
  work: (long: LongWork) => Promise<Outcome<Report>>,
  told: (report: Report) => string,
) => void;

export function useToldWork(): ToldWork {
  const { words, language, attempt, tell, longWorks, start } = usePane();
  const takeBack = useTakeBack();
  return useCallback(
    (work, told) =>
      start(async () => {
        const outcome = await attempt(longWorks.run(work));
        if (!outcome.ok) return;
        const { undo, kept } = outcome.value;
        const intent = undo.length === 0 ? 'info' : 'success';
        const notice = { intent, text: told(outcome.value), actions: takeBack(undo) } as const;
        tell(keptNotice(notice, kept, { words, language }));
      }),
    [words, language, attempt, tell, longWorks, start, takeBack],
  );
}
