import { supports } from './supports.ts';
import { watchEvent } from './watchEvent.ts';

/**
 * Tells when cells of any sheet were entered or calculated; answers with what stops the telling. A host before ExcelApi 1.9
 * tells nothing.
 */
export function watchCells(listener: () => void): () => void {
  if (!supports('ExcelApi', '1.9')) return () => undefined;
  const watched = [
    watchEvent(({ workbook }) => workbook.worksheets.onChanged, listener),
    watchEvent(({ workbook }) => workbook.worksheets.onCalculated, listener),
  ];
  return () => {
    for (const stop of watched) stop();
  };
}
