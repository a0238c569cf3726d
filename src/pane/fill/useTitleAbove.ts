import { useCallback, useEffect } from 'react';
import { titleAbove } from '../../app/fill/titleAbove.ts';
import { formatAddress } from '../../app/ports/cellAddress.ts';
import { done, type Outcome } from '../../app/ports/outcome.ts';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { usePane } from '../services/PaneContext.ts';
import { useReading, type Reading } from '../services/useReading.ts';

/** Titles, a line with the unit, and what stands empty between them and the block. */
const mostRowsAbove = 6;

/** A unit may stand so far beyond the right edge of what is selected. */
const mostColumnsBeyond = 2;

const noTitle: Outcome<string> = done('');

/** What stands as a title above a selected block. */
export function useTitleAbove(selection: Selection): Reading<string> {
  const { workbook } = usePane();
  const ask = useCallback(async (): Promise<Outcome<string>> => {
    if (selection.row === 0) return noTitle;
    const rows = await workbook.read([rowsAbove(selection)]);
    return rows.ok ? done(titleAbove(rows.value[0] ?? [])) : rows;
  }, [selection, workbook]);
  const { outcome, read } = useReading(ask);
  useEffect(read, [read]);
  return { outcome: selection.row === 0 ? noTitle : outcome, read };
}

/** From the left edge of the sheet on, where titles begin. */
function rowsAbove({ sheet, row, column, values }: Selection): RangeAddress {
  const rows = Math.min(mostRowsAbove, row);
  const columns = column + (values[0]?.length ?? 1) + mostColumnsBeyond;
  return { sheet, address: formatAddress({ row: row - rows, column: 0, rows, columns }) };
}
