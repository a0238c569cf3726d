import { useCallback } from 'react';
import type { RichText } from '../../app/ports/hostPort.ts';
import type { Outcome } from '../../app/ports/outcome.ts';
import { usePane } from '../services/PaneContext.ts';
import { failureNotice } from '../state/failureNotice.ts';

/** What is to be copied; undefined where there is nothing. */
export type MakeRich = () => Promise<Outcome<RichText | undefined>>;

/**
 * Puts a formatted text on the clipboard and says so. Where the host refuses, as it may after a while, the text is ready and another
 * press copies it.
 */
export function useCopyRich(): (make: MakeRich, copied: string, nothing: string) => void {
  const { host, words, language, tell, start } = usePane();
  return useCallback(
    (make, copied, nothing) => {
      const copy = async (work: MakeRich): Promise<void> => {
        const making = work();
        const outcome = await host.copyRich(readyOf(making));
        const made = await making;
        if (!made.ok) tell(failureNotice(made.issue, language));
        else if (made.value === undefined) tell({ intent: 'info', text: nothing });
        else if (outcome.ok) tell({ intent: 'success', text: copied });
        else {
          const again = async (): Promise<void> => copy(async () => Promise.resolve(made));
          const notice = failureNotice(outcome.issue, language);
          tell({ ...notice, actions: [{ label: words.shell.copyNow, run: () => start(again) }] });
        }
      };
      start(async () => copy(make));
    },
    [host, words, language, tell, start],
  );
}

/** Begun before anything is awaited, so that the clipboard is asked within the press. */
async function readyOf(
  making: Promise<Outcome<RichText | undefined>>,
): Promise<RichText | undefined> {
  const made = await making;
  return made.ok ? made.value : undefined;
}
