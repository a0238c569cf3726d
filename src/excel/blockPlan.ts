import type { Block, CellContent } from '../app/ports/block.ts';

/** What is to happen in the rectangle that a block and the spills of its formulas take up. */
export interface BlockPlan {
  readonly rows: number;
  readonly columns: number;
  /** The content of each cell; `spill` where an answer will spill to, undefined where nothing happens. */
  readonly cell: (row: number, column: number) => CellContent | 'spill' | undefined;
}

/** Lays a block and its spills out over one rectangle that begins where the block begins. */
export function blockPlan(block: Block): BlockPlan {
  const spilled = new Set<string>();
  let rows = block.length;
  let columns = Math.max(1, ...block.map((row) => row.length));
  for (const [row, cells] of block.entries()) {
    for (const [column, content] of cells.entries()) {
      const spill = content.kind === 'formula' ? content.spill : undefined;
      if (spill === undefined) continue;
      rows = Math.max(rows, row + spill.rows);
      columns = Math.max(columns, column + spill.columns);
      for (let down = 0; down < spill.rows; down += 1) {
        for (let right = 0; right < spill.columns; right += 1) {
          if (down + right > 0) spilled.add(`${row + down},${column + right}`);
        }
      }
    }
  }
  return {
    rows,
    columns,
    cell: (row, column) => {
      const content = block[row]?.[column];
      if (content !== undefined && content.kind !== 'empty') return content;
      return spilled.has(`${row},${column}`) ? 'spill' : undefined;
    },
  };
}
