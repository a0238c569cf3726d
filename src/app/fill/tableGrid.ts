import type { QuestionCell } from './questionCell.ts';
import type { Said } from './said.ts';
import type { Sides } from './sideHeader.ts';

/** The cells between the headers; undefined where a header is empty or not understood, or both say two different things. */
export type TableCells = readonly (readonly (QuestionCell | undefined)[])[];

/** The headers of both sides, and what all cells share. */
export interface TableSides extends Sides {
  readonly fixed: Said;
}

/** Where the cells stand: the first cell of the block in the sheet, and the rows and columns of the table in the block. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** How many columns the block has. */
  readonly width: number;
}
