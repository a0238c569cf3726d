import type { Block } from '../ports/block.ts';
import type { ChartOptions } from '../ports/chartOptions.ts';

/** What is to be written, before it is: the pane shows it, the workbook writes it. */
export interface InsertionPlan {
  /** A table has its header in the first row of the block. */
  readonly kind: 'cells' | 'table';
  readonly block: Block;
  /** Drawn of the block after it is written. */
  readonly charts?: readonly ChartOptions[];
}

/** 0-based place of the first cell that will be written; formulas refer to cells beside them. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}
