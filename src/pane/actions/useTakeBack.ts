import { useCallback } from 'react';
import type { UndoStep } from '../../app/ports/undoStep.ts';
import { usePane } from '../services/PaneContext.ts';
import type { NoticeAction } from '../state/notice.ts';
import { keptNotice } from './keptNotice.ts';

/** The button that takes back what was written. */
export function useTakeBack(): (steps: readonly UndoStep[]) => readonly NoticeAction[] {
  const { words, language, workbook, attempt, tell, start } = usePane();
  return useCallback(
    (steps) => {
      const takeBack = async (): Promise<void> => {
        const outcome = await attempt(workbook.undo(steps));
        if (!outcome.ok) return;
        const notice = { intent: 'info', text: words.shell.undone } as const;
        tell(keptNotice(notice, outcome.value.kept, { words, language }));
      };
      return steps.length === 0 ? [] : [{ label: words.shell.undo, run: () => start(takeBack) }];
    },
    [words, language, workbook, attempt, tell, start],
  );
}
