import { done, type Outcome } from '../app/ports/outcome.ts';
import { readExcel } from './runExcel.ts';

/** One of the events that an object of Excel tells about. */
type EventOf<Argument> = (context: Excel.RequestContext) => OfficeExtension.EventHandlers<Argument>;

/**
 * Tells when an event happens, and once when it begins to be heard, as something may have happened till then; answers with
 * what stops the telling.
 */
export function watchEvent<Argument>(event: EventOf<Argument>, listener: () => void): () => void {
  let stopped = false;
  const handler = async (): Promise<void> => {
    if (!stopped) listener();
    return Promise.resolve();
  };
  const added = readExcel(async (context) => {
    const result = event(context).add(handler);
    await context.sync();
    void handler();
    return done(result);
  });
  return () => {
    stopped = true;
    void added.then(stopTelling);
  };
}

/** An event is taken off in the context that it was added in; if that fails, nobody hears it any more all the same. */
async function stopTelling<Argument>(
  added: Outcome<OfficeExtension.EventHandlerResult<Argument>>,
): Promise<void> {
  if (!added.ok) return;
  added.value.remove();
  await added.value.context.sync().catch(() => undefined);
}
