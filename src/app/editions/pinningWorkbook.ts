import type { Outcome } from '../ports/outcome.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';

/**
 * A workbook that is pinned to its edition by whatever the pane does in it, just before it is done: what is written then never
 * answers from another one. Whether it could be pinned hinders no writing.
 */
export function pinningWorkbook(
  workbook: WorkbookPort,
  pin: () => Promise<Outcome<void>>,
): WorkbookPort {
  const pinned =
    <Given extends readonly unknown[], Value>(act: (...given: Given) => Promise<Value>) =>
    async (...given: Given): Promise<Value> => {
      await pin();
      return act(...given);
    };
  return {
    ...workbook,
    write: pinned(workbook.write),
    writeSheet: pinned(workbook.writeSheet),
    setContents: pinned(workbook.setContents),
    setNumberFormats: pinned(workbook.setNumberFormats),
    recalculate: pinned(workbook.recalculate),
  };
}
