import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import { groupCells } from '../../app/workbook/groupCells.ts';
import { listedGroup, type ListedGroup } from './listedGroup.ts';

/** Cells as a list has them, by their sheet and what is told of them. */
export function listedGroups<Cell extends RangeAddress>(
  cells: readonly Cell[],
  reasonOf: (cell: Cell) => string = () => '',
  textOf: (cell: Cell) => string = () => '',
): readonly ListedGroup[] {
  return groupCells(cells, reasonOf).map((group) => listedGroup(group, textOf));
}
