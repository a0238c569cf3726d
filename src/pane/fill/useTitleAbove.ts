import { useEffect, useState } from 'react';
import { titleAbove } from '../../app/fill/titleRows.ts';
import { formatAddress } from '../../app/ports/cellAddress.ts';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { usePane } from '../services/PaneContext.ts';

/** A title and a line with its unit. */
const mostRowsAbove = 2;

/** What stands as a title above a selected block; undefined until it is known. */
export function useTitleAbove(selection: Selection): string | undefined {
  const { workbook } = usePane();
  const [title, setTitle] = useState(selection.row === 0 ? '' : undefined);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      if (selection.row === 0) return;
      const outcome = await workbook.read([rowsAbove(selection)]);
      const [rows = []] = outcome.ok ? outcome.value : [];
      if (isCurrent) setTitle(titleAbove(rows));
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [selection, workbook]);
  return title;
}

function rowsAbove({ sheet, row, column, values }: Selection): RangeAddress {
  const rows = Math.min(mostRowsAbove, row);
  const columns = values[0]?.length ?? 1;
  return { sheet, address: formatAddress({ row: row - rows, column, rows, columns }) };
}
