import { useCallback, useEffect } from 'react';
import type { Outcome } from '../../app/ports/outcome.ts';
import { isWaiting, type Selection } from '../../app/ports/selection.ts';
import { usePane } from './PaneContext.ts';
import { useCellChanges } from './useCellChanges.ts';
import { useReading, type Reading } from './useReading.ts';

/** Milliseconds between two reads of cells that wait for their functions: some hosts do not tell when the answer is there. */
const waitBetweenReads = 400;

/** What is selected in the workbook, kept up to date, the same object while nothing is new. */
export function useSelection(): Reading<Selection> {
  const { workbook, state } = usePane();
  const { notice } = state;
  const ask = useCallback(async () => workbook.selection(), [workbook]);
  const reading = useReading(ask, isSame);
  const { outcome, read } = reading;
  useEffect(() => workbook.onSelectionChange(read), [workbook, read]);
  useCellChanges(read);
  useEffect(() => {
    // A success may have changed the selected cells; a failure changed nothing.
    if (notice?.intent !== 'error') read();
  }, [read, notice]);
  const waits = outcome?.ok === true && outcome.value.values.flat().some(isWaiting);
  useEffect(() => {
    if (!waits) return undefined;
    const repeated = setInterval(read, waitBetweenReads);
    return () => clearInterval(repeated);
  }, [waits, read]);
  return reading;
}

const isSame = (before: Outcome<Selection>, now: Outcome<Selection>): boolean =>
  JSON.stringify(before) === JSON.stringify(now);
