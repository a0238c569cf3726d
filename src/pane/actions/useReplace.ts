import { useCallback } from 'react';
import type { CellContent } from '../../app/ports/block.ts';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import { usePane } from '../services/PaneContext.ts';
import { useTakeBack } from './useTakeBack.ts';

/** Puts something in the place of what one cell holds, which was shown and chosen to be replaced. */
export function useReplace(): (content: CellContent, cell: RangeAddress) => Promise<void> {
  const { words, workbook, attempt, tell } = usePane();
  const takeBack = useTakeBack();
  return useCallback(
    async (content, cell) => {
      const outcome = await attempt(workbook.write([[content]], cell, { overwrite: true }));
      if (!outcome.ok) return;
      const { address, undo } = outcome.value;
      tell({
        intent: 'success',
        text: words.cell.mended(address),
        actions: takeBack(undo),
        takesFocus: true,
      });
    },
    [words, workbook, attempt, tell, takeBack],
  );
}
