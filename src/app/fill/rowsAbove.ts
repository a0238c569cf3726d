import { formatAddress } from '../ports/cellAddress.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { Selection } from '../ports/selection.ts';

/** Titles, a line with the unit, and what stands empty between them and the block. */
const mostRowsAbove = 6;

/** A unit may stand so far beyond the right edge of what is selected. */
const mostColumnsBeyond = 2;

/** Where the title of a block may stand, from the left edge of the sheet on; undefined for a block at the top. */
export function rowsAbove({
  sheet,
  row,
  column,
  values,
}: Pick<Selection, 'sheet' | 'row' | 'column' | 'values'>): RangeAddress | undefined {
  if (row === 0) return undefined;
  const rows = Math.min(mostRowsAbove, row);
  const columns = column + (values[0]?.length ?? 1) + mostColumnsBeyond;
  return { sheet, address: formatAddress({ row: row - rows, column: 0, rows, columns }) };
}
