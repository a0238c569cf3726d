import { done } from '../app/ports/outcome.ts';
import type { Outcome } from '../app/ports/outcome.ts';
import { readExcel } from './runExcel.ts';

/** Tells when something else is selected; answers with what stops the telling. */
export function watchSelection(listener: () => void): () => void {
  let stopped = false;
  const handler = async (): Promise<void> => {
    if (!stopped) listener();
    return Promise.resolve();
  };
  const added = readExcel(async (context) => {
    const result = context.workbook.onSelectionChanged.add(handler);
    await context.sync();
    return done(result);
  });
  return () => {
    stopped = true;
    void added.then(stopTelling);
  };
}

/** An event is taken off in the context that it was added in; if that fails, nobody hears it any more all the same. */
async function stopTelling(
  added: Outcome<OfficeExtension.EventHandlerResult<Excel.SelectionChangedEventArgs>>,
): Promise<void> {
  if (!added.ok) return;
  added.value.remove();
  await added.value.context.sync().catch(() => undefined);
}
