import { useCallback, useEffect, useState } from 'react';
import { newerEdition, type NewerEdition } from '../../app/editions/newerEdition.ts';
import type { WorkbookState } from '../../app/editions/workbookState.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { breathe } from '../services/breathe.ts';
import { usePane } from '../services/PaneContext.ts';
import { useWorkbookState } from '../services/useWorkbookState.ts';

/** So long after the pane is there: what a person came for goes first. */
const pause = 1000;

/** What was found, and what it was asked for. */
interface Found {
  readonly state: WorkbookState;
  readonly context: FunctionContext;
  readonly newer: NewerEdition | undefined;
}

/** Whether there is a newer edition than the workbook's, asked when the pane opens and when the workbook has moved. */
export function useNewerEdition(): {
  readonly newer: NewerEdition | undefined;
  readonly dismiss: () => void;
} {
  const { editions, context, start } = usePane();
  const reading = useWorkbookState();
  const state = reading?.kind === 'sound' ? reading.state : undefined;
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (state === undefined) return undefined;
    const cancellation = new AbortController();
    const work = { cancellation: cancellation.signal, onProgress: breathe, now: Date.now };
    const waiting = setTimeout(() => {
      start(async () => {
        const outcome = await newerEdition(editions, context, work);
        if (!cancellation.signal.aborted && outcome.ok) {
          setFound({ state, context, newer: outcome.value });
        }
      });
    }, pause);
    return () => {
      clearTimeout(waiting);
      cancellation.abort();
    };
  }, [editions, context, state, start]);
  // What was found of another edition or other rules, or under another language, says nothing any more.
  const isOf = found?.state === state && found?.context === context;
  return {
    newer: isOf ? found.newer : undefined,
    dismiss: useCallback(() => setFound(undefined), []),
  };
}
