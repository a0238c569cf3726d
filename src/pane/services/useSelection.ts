import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../app/ports/outcome.ts';
import { isWaiting, type Selection } from '../../app/ports/selection.ts';
import { usePane } from './PaneContext.ts';
import { useCellChanges } from './useCellChanges.ts';

/** How soon cells are read again that wait for their functions: a host need not tell when an answer is there. */
const waitBetweenReads = 400;

/** What is selected in the workbook, kept up to date, the same object while nothing is new; undefined until it is known. */
export function useSelection(): Outcome<Selection> | undefined {
  const { workbook, state } = usePane();
  const { notice } = state;
  const [selection, setSelection] = useState<Outcome<Selection>>();
  const asked = useRef(0);
  const read = useCallback(() => {
    asked.current += 1;
    const question = asked.current;
    const ask = async (): Promise<void> => {
      const outcome = await workbook.selection();
      // An answer that comes after a newer question is out of date.
      if (question !== asked.current) return;
      setSelection((before) => (isSame(before, outcome) ? before : outcome));
    };
    void ask();
  }, [workbook]);
  useEffect(() => workbook.onSelectionChange(read), [workbook, read]);
  useCellChanges(read);
  useEffect(() => {
    // What was just written may have changed the cells that are selected; a failure changed nothing.
    if (notice?.intent !== 'error') read();
  }, [read, notice]);
  const waits = selection?.ok === true && selection.value.values.flat().some(isWaiting);
  useEffect(() => {
    if (!waits) return undefined;
    const reading = setInterval(read, waitBetweenReads);
    return () => clearInterval(reading);
  }, [waits, read]);
  return selection;
}

const isSame = (before: Outcome<Selection> | undefined, now: Outcome<Selection>): boolean =>
  JSON.stringify(before) === JSON.stringify(now);
