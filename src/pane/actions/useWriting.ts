import { useCallback } from 'react';
import { hostIssueMessage } from '../../app/hostIssueMessage.ts';
import type { Outcome } from '../../app/ports/outcome.ts';
import type { Written } from '../../app/ports/undoStep.ts';
import { usePane } from '../services/PaneContext.ts';
import { useTakeBack } from './useTakeBack.ts';

/** A piece of writing that can be told to write over what is there; undefined where there was nothing to write. */
export type Work = (overwrite: boolean) => Promise<Outcome<Written | undefined>>;

/** Runs a piece of writing and says what came of it: cells in its way are asked about, never overwritten silently. */
export type Write = (work: Work, overwrite?: boolean) => Promise<boolean>;

export function useWriting(): Write {
  const { words, language, tell } = usePane();
  const takeBack = useTakeBack();
  return useCallback(
    async function write(work, overwrite = false) {
      const outcome = await work(overwrite);
      if (outcome.ok) {
        if (outcome.value === undefined) {
          tell({ intent: 'info', text: words.insert.nothing });
          return false;
        }
        const { address, undo } = outcome.value;
        tell({ intent: 'success', text: words.insert.written(address), actions: takeBack(undo) });
        return true;
      }
      const { issue } = outcome;
      const inTheWay = issue.code === 'would-overwrite';
      const again = { label: words.insert.overwrite, run: () => void write(work, true) };
      tell({
        intent: inTheWay ? 'warning' : 'error',
        text: hostIssueMessage(issue, language),
        actions: inTheWay ? [again] : [],
      });
      return false;
    },
    [words, language, tell, takeBack],
  );
}
