import type { RangeAddress } from './rangeAddress.ts';

/** What a cell shows as the host hands it over; an error is its text, such as `#N/A`, an empty cell is "". */
export type ShownValue = string | number | boolean;

/** Whether a cell shows that its function is still being asked. */
export const isWaiting = (shown: ShownValue | undefined): boolean =>
  shown === '#BUSY!' || shown === '#GETTING_DATA';

/** The selected cells; of very many only the first, and whole rows or columns end where the sheet's used part ends. */
export interface Selection extends RangeAddress {
  /** 0-based row and column of the first cell. */
  readonly row: number;
  readonly column: number;
  /** Size of what is selected, clipped or not. */
  readonly rows: number;
  readonly columns: number;
  /** Rows of the cells that were read; fewer than `rows` × `columns` where `clipped`. */
  readonly values: readonly (readonly ShownValue[])[];
  /** The formula of each cell, or its value where it has none; an empty cell is "". */
  readonly formulas: readonly (readonly ShownValue[])[];
  readonly clipped: boolean;
  /** What the first cell shows, in its number format. */
  readonly text: string;
}
