import { formatCell } from '../../app/ports/cellAddress.ts';
import type { Selection } from '../../app/ports/selection.ts';

/** The address in the sheet of a cell of the selection. */
export function spotAddress(
  selection: Pick<Selection, 'row' | 'column'>,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const at = { row: selection.row + row, column: selection.column + column };
  return formatCell(at.row, at.column);
}
