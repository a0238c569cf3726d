import { useCallback } from 'react';
import { usePane } from '../services/PaneContext.ts';

/** Puts a text on the clipboard and says so: in the words given, else with the text. */
export function useCopy(): (text: string, told?: string) => void {
  const { host, words, attempt, tell, start } = usePane();
  return useCallback(
    (text, told = words.shell.copied(text)) =>
      start(async () => {
        const outcome = await attempt(host.copyText(text));
        if (outcome.ok) tell({ intent: 'success', text: told });
      }),
    [host, words, attempt, tell, start],
  );
}
