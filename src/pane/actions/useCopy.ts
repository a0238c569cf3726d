import { useCallback } from 'react';
import { usePane } from '../services/PaneContext.ts';

/** Puts a text on the clipboard and says so. */
export function useCopy(): (text: string) => void {
  const { host, words, attempt, tell, start } = usePane();
  return useCallback(
    (text) =>
      start(async () => {
        const outcome = await attempt(host.copyText(text));
        if (outcome.ok) tell({ intent: 'success', text: words.shell.copied(text) });
      }),
    [host, words, attempt, tell, start],
  );
}
