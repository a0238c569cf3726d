import { watchEvent } from './watchEvent.ts';

/** Tells when something else is selected; answers with what stops the telling. */
export function watchSelection(listener: () => void): () => void {
  return watchEvent(({ workbook }) => workbook.onSelectionChanged, listener);
}
