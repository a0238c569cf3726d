import type { RangeAddress } from './rangeAddress.ts';
import type { ShownValue } from './selection.ts';

/** The contents of a rectangle, as they are to be put back. */
export interface CellState {
  readonly formulas: readonly (readonly ShownValue[])[];
  readonly values: readonly (readonly ShownValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** What a cell holds; a text that looks like a formula is none. */
export interface HeldContent {
  readonly formula: ShownValue;
  readonly isFormula: boolean;
}

/** What was written into one cell, by which a later change is seen. */
export interface WrittenCell {
  /** Whether its content was set, and so is to be put back; else only its number format was. */
  readonly isEntered: boolean;
  /** The content just after writing; null where an answer spills into the cell, or its content was left alone. */
  readonly held: HeldContent | null;
  /** The number format just after writing; null where it is the one of before. */
  readonly numberFormat: string | null;
}

/** Contents of a rectangle before, and what was written over them. */
export interface CellsStep extends RangeAddress {
  readonly kind: 'cells';
  readonly before: CellState;
  /** Null for a cell that was left as it stood. */
  readonly after: readonly (readonly (WrittenCell | null)[])[];
}

/** A table or a sheet that was added, with all that its cells held then; null where an answer spills into a cell. */
interface FilledStep<Held = ShownValue> extends RangeAddress {
  readonly name: string;
  readonly after: readonly (readonly Held[])[];
}

/** What of a chart a person may have changed since it was drawn. */
export interface ChartLook {
  readonly title: string;
  readonly chartType: string;
  readonly series: readonly string[];
}

/** A column that was made wider, from 0 the sheet's first, with its widths as the host tells them. */
interface WidenedColumn {
  readonly column: number;
  readonly before: number;
  readonly after: number;
}

/** One thing that was done to the workbook, with what takes it back. */
export type UndoStep =
  | CellsStep
  | (FilledStep & { readonly kind: 'table' })
  /** `tables`: how many were made on it. */
  | (FilledStep<ShownValue | null> & { readonly kind: 'sheet'; readonly tables?: number })
  /** Conditional formats that were added, by their ids. */
  | (RangeAddress & { readonly kind: 'looks'; readonly ids: readonly string[] })
  | { readonly kind: 'widths'; readonly sheet: string; readonly columns: readonly WidenedColumn[] }
  | {
      readonly kind: 'chart';
      readonly sheet: string;
      readonly name: string;
      readonly after: ChartLook;
    };

/** What was done, and the cells that were changed meanwhile and so kept what somebody else entered. */
export interface Changes {
  /** In the order in which it was done. */
  readonly undo: readonly UndoStep[];
  readonly kept: readonly RangeAddress[];
}

/** What was written and where. */
export interface Written extends RangeAddress, Changes {
  /** The cells that its charts cover. */
  readonly charts?: string;
}
