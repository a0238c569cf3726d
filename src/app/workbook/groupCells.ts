import type { RangeAddress } from '../ports/rangeAddress.ts';

/** Cells of one sheet of which the same is told. */
export interface CellGroup<Cell extends RangeAddress> {
  readonly sheet: string;
  /** "" where there is none. */
  readonly reason: string;
  readonly cells: readonly Cell[];
}

/** Cells by their sheet and the reason that is told of them, in the order in which each first comes. */
export function groupCells<Cell extends RangeAddress>(
  cells: readonly Cell[],
  reasonOf: (cell: Cell) => string,
): readonly CellGroup<Cell>[] {
  const groups = new Map<string, { sheet: string; reason: string; cells: Cell[] }>();
  for (const cell of cells) {
    const { sheet } = cell;
    const reason = reasonOf(cell);
    const key = JSON.stringify([sheet, reason]);
    const group = groups.get(key) ?? { sheet, reason, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()];
}
