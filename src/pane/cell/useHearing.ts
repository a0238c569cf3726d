import { useCallback, useRef } from 'react';
import type { Hear } from '../../app/cellInspection/askCell.ts';
import type { HeardCall } from '../../app/ports/heardCall.ts';
import { done, type Outcome } from '../../app/ports/outcome.ts';
import type { AskedCell, WorkbookPort } from '../../app/ports/workbookPort.ts';
import { usePane } from '../services/PaneContext.ts';

/** Milliseconds for which what was heard holds: calculating the cell is itself told as a change of cells. */
const holds = 1500;

/** Has a cell calculated for its arguments; asked again of the same at once, it answers what it heard. */
export function useHearing(): Hear {
  const { workbook } = usePane();
  const last = useRef<{
    readonly state: string;
    readonly heard: Promise<Outcome<readonly HeardCall[]>>;
  }>(undefined);
  return useCallback<Hear>(
    async (cell, state) => {
      const before = last.current;
      if (before?.state === state) return before.heard;
      const asked = { state, heard: hearOne(workbook, cell) };
      last.current = asked;
      const outcome = await asked.heard;
      setTimeout(() => {
        if (last.current === asked) last.current = undefined;
      }, holds);
      return outcome;
    },
    [workbook],
  );
}

async function hearOne(
  workbook: Pick<WorkbookPort, 'hearCalls'>,
  cell: AskedCell,
): Promise<Outcome<readonly HeardCall[]>> {
  const outcome = await workbook.hearCalls([cell]);
  return outcome.ok ? done(outcome.value[0] ?? []) : outcome;
}
