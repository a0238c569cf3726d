import { useCallback } from 'react';
import type { CellContent } from '../../app/ports/block.ts';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import { usePane } from '../services/PaneContext.ts';
import { keptNotice } from './keptNotice.ts';
import { useTakeBack } from './useTakeBack.ts';

/** Replaces what one cell holds; the user has seen it and chosen to replace it. */
export function useReplace(): (content: CellContent, cell: RangeAddress) => Promise<void> {
  const { words, language, workbook, attempt, tell } = usePane();
  const takeBack = useTakeBack();
  return useCallback(
    async (content, cell) => {
      const outcome = await attempt(workbook.write([[content]], cell, { overwrite: true }));
      if (!outcome.ok) return;
      const { address, undo, kept } = outcome.value;
      const notice = {
        intent: 'success',
        text: words.cell.mended(address),
        actions: takeBack(undo),
        takesFocus: true,
      } as const;
      tell(keptNotice(notice, kept, { words, language }));
    },
    [words, language, workbook, attempt, tell, takeBack],
  );
}
