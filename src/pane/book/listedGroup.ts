import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import type { CellGroup } from '../../app/workbook/groupCells.ts';
import type { ListedGroup } from './CellList.tsx';

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
