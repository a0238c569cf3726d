import { useCallback, useEffect } from 'react';
import { rowsAbove } from '../../app/fill/rowsAbove.ts';
import { titleAbove } from '../../app/fill/titleAbove.ts';
import { done, type Outcome } from '../../app/ports/outcome.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { usePane } from '../services/PaneContext.ts';
import { useReading, type Reading } from '../services/useReading.ts';

const noTitle: Outcome<string> = done('');

/** What stands as a title above a selected block. */
export function useTitleAbove(selection: Selection): Reading<string> {
  const { workbook } = usePane();
  const ask = useCallback(async (): Promise<Outcome<string>> => {
    const above = rowsAbove(selection);
    if (above === undefined) return noTitle;
    const rows = await workbook.read([above]);
    return rows.ok ? done(titleAbove(rows.value[0] ?? [])) : rows;
  }, [selection, workbook]);
  const { outcome, read } = useReading(ask);
  useEffect(read, [read]);
  return { outcome: selection.row === 0 ? noTitle : outcome, read };
}
