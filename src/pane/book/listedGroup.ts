import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import type { CellGroup } from '../../app/workbook/groupCells.ts';

/** Cells of which the same is told. */
export interface ListedGroup {
  readonly label: string;
  readonly items: readonly { readonly cell: RangeAddress; readonly text: string }[];
}

/** A group of cells as a list has it, by its sheet and reason. */
export function listedGroup<Cell extends RangeAddress>(
  { sheet, reason, cells }: CellGroup<Cell>,
  textOf: (cell: Cell) => string = () => '',
): ListedGroup {
  return {
    label: reason === '' ? sheet : `${sheet} · ${reason}`,
    items: cells.map((cell) => ({ cell, text: textOf(cell) })),
  };
}
