import { useState } from 'react';
import type { Fault } from '../../domain/fault.ts';
import { usePane } from '../services/PaneContext.ts';

interface CopyDetails {
  readonly copy: () => void;
  /** The details themselves, to be copied by hand where the clipboard is refused. */
  readonly shown: string | undefined;
}

/** Copies what helps to find a fault, and says so. */
export function useCopyDetails(fault: Fault | undefined): CopyDetails {
  const { host, words, detailsOf, tell, start } = usePane();
  const [shown, setShown] = useState<Fault>();
  const text = fault === undefined ? '' : detailsOf(fault);
  return {
    copy: () =>
      start(async () => {
        const outcome = await host.copyText(text);
        if (outcome.ok) tell({ intent: 'success', text: words.shell.detailsCopied });
        else setShown(fault);
      }),
    shown: shown !== undefined && shown === fault ? text : undefined,
  };
}
