import { useCallback } from 'react';
import { usePane } from '../services/PaneContext.ts';

/** Puts a text on the clipboard and says so in one line: what it is, not all of it. */
export function useCopy(): (text: string, told: string) => void {
  const { host, attempt, tell, start } = usePane();
  return useCallback(
    (text, told) =>
      start(async () => {
        const outcome = await attempt(host.copyText(text));
        if (outcome.ok) tell({ intent: 'success', text: told });
      }),
    [host, attempt, tell, start],
  );
}
