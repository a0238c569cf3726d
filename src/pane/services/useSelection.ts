import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../app/ports/outcome.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { usePane } from './PaneContext.ts';

/** What is selected in the workbook, kept up to date; undefined until it is known. */
export function useSelection(): Outcome<Selection> | undefined {
  const { workbook, state } = usePane();
  const { notice } = state;
  const [selection, setSelection] = useState<Outcome<Selection>>();
  const asked = useRef(0);
  const read = useCallback(async (): Promise<void> => {
    asked.current += 1;
    const question = asked.current;
    const outcome = await workbook.selection();
    // An answer that comes after a newer question is out of date.
    if (question === asked.current) setSelection(outcome);
  }, [workbook]);
  useEffect(() => workbook.onSelectionChange(() => void read()), [workbook, read]);
  useEffect(() => {
    // What was just written may have changed the cells that are selected; a failure changed nothing.
    if (notice?.intent !== 'error') void read();
  }, [read, notice]);
  return selection;
}
