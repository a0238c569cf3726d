import { useCallback, useEffect } from 'react';
import { askBlock } from '../../app/blockMatch/askBlock.ts';
import type { BlockMatch } from '../../app/blockMatch/matchBlock.ts';
import type { Outcome } from '../../app/ports/outcome.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { usePane } from '../services/PaneContext.ts';
import { useReading, type Reading } from '../services/useReading.ts';

/** The selected block as its headers explain it; undefined inside for one cell, and where they do not. */
export function useBlockMatch(selection: Selection): Reading<BlockMatch | undefined> {
  const { workbook, context } = usePane();
  const ask = useCallback(
    async (): Promise<Outcome<BlockMatch | undefined>> => askBlock(workbook, selection, context),
    [workbook, selection, context],
  );
  const reading = useReading(ask);
  const { read } = reading;
  useEffect(read, [read]);
  return reading;
}
