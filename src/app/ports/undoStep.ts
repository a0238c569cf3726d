import type { RangeAddress } from './rangeAddress.ts';
import type { ShownValue } from './selection.ts';

/** The contents of a rectangle: what to put back, and how to see that nobody has changed it since. */
export interface CellState {
  readonly formulas: readonly (readonly ShownValue[])[];
  readonly values: readonly (readonly ShownValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** One thing that was done to the workbook, with what takes it back. */
export type UndoStep =
  | (RangeAddress & {
      readonly kind: 'cells';
      readonly before: CellState;
      /** The formulas as the host showed them just after writing; null for a cell that was left as it stood. */
      readonly after: readonly (readonly (ShownValue | null)[])[];
    })
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'chart'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'sheet'; readonly name: string };

/** What was written, where, and how to take it back; steps in the order in which they were done. */
export interface Written extends RangeAddress {
  readonly undo: readonly UndoStep[];
}
