import { useEffect } from 'react';
import { usePane } from './PaneContext.ts';

/** Milliseconds without a change before the listener is called: a calculation tells once a sheet, a fill once a piece. */
const pause = 150;

/** Tells when cells were entered or calculated; several changes in a row are told once. */
export function useCellChanges(listener: () => void): void {
  const { workbook } = usePane();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = workbook.onCellsChange(() => {
      clearTimeout(waiting);
      waiting = setTimeout(listener, pause);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [workbook, listener]);
}
