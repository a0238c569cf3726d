import { useCallback, useEffect } from 'react';
import { titleAbove } from '../../app/fill/titleRows.ts';
import { formatAddress } from '../../app/ports/cellAddress.ts';
import { done, type Outcome } from '../../app/ports/outcome.ts';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { usePane } from '../services/PaneContext.ts';
import { useReading, type Reading } from '../services/useReading.ts';

/** A title and a line with its unit. */
const mostRowsAbove = 2;

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

function rowsAbove({ sheet, row, column, values }: Selection): RangeAddress {
  const rows = Math.min(mostRowsAbove, row);
  const columns = values[0]?.length ?? 1;
  return { sheet, address: formatAddress({ row: row - rows, column, rows, columns }) };
}
