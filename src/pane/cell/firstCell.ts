import { formatCell } from '../../app/ports/cellAddress.ts';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import type { Selection } from '../../app/ports/selection.ts';

/** The first cell of what is selected. */
export function firstCell({ sheet, row, column }: Selection): RangeAddress {
  return { sheet, address: formatCell(row, column) };
}
