import { useCallback } from 'react';
import type { UndoStep } from '../../app/ports/undoStep.ts';
import { usePane } from '../services/PaneContext.ts';
import type { NoticeAction } from '../state/notice.ts';

/** The button that takes back what was written. */
export function useTakeBack(): (steps: readonly UndoStep[]) => readonly NoticeAction[] {
  const { words, workbook, attempt, tell, start } = usePane();
  return useCallback(
    (steps) => {
      const takeBack = async (): Promise<void> => {
        const outcome = await attempt(workbook.undo(steps));
        if (outcome.ok) tell({ intent: 'info', text: words.shell.undone });
      };
      return steps.length === 0 ? [] : [{ label: words.shell.undo, run: () => start(takeBack) }];
    },
    [words, workbook, attempt, tell, start],
  );
}
