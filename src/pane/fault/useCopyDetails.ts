import { useState } from 'react';
import type { Fault } from '../../domain/fault.ts';
import { usePane } from '../services/PaneContext.ts';

interface CopyDetails {
  readonly copy: () => void;
  /** What the button says: that they can be copied, then that they are. */
  readonly label: string;
  /** The details themselves, to be copied by hand where the clipboard is refused. */
  readonly shown: string | undefined;
}

/** Copies what helps to find a fault, and says so. */
export function useCopyDetails(fault: Fault | undefined): CopyDetails {
  const { host, words, detailsOf, tell, start } = usePane();
  const [shown, setShown] = useState<Fault>();
  const [copied, setCopied] = useState<Fault>();
  const text = fault === undefined ? '' : detailsOf(fault);
  return {
    copy: () =>
      start(async () => {
        const outcome = await host.copyText(text);
        if (!outcome.ok) {
          setShown(fault);
          return;
        }
        // Where the whole pane is broken no notice is drawn: the button itself says so.
        setCopied(fault);
        tell({ intent: 'success', text: words.shell.detailsCopied });
      }),
    label:
      copied !== undefined && copied === fault
        ? words.shell.copiedDetails
        : words.shell.copyDetails,
    shown: shown !== undefined && shown === fault ? text : undefined,
  };
}
