import type { Block, CellContent } from '../app/ports/block.ts';

/** What is to happen in the rectangle that a block takes up. */
export interface BlockPlan {
  readonly rows: number;
  readonly columns: number;
  /** The content of each cell; undefined where nothing happens. */
  readonly cell: (row: number, column: number) => CellContent | undefined;
}

/** Lays a block out over a rectangle as wide as its longest row. */
export function blockPlan(block: Block): BlockPlan {
  return {
    rows: block.length,
    columns: Math.max(1, ...block.map((row) => row.length)),
    cell: (row, column) => {
      const content = block[row]?.[column];
      return content?.kind === 'empty' ? undefined : content;
    },
  };
}
