import type { WorksheetFormula } from './worksheetFormula.ts';

/** What goes into one cell. */
export type CellContent =
  /** Never becomes a formula, a number or a date, whatever it looks like. */
  | { readonly kind: 'text'; readonly text: string; readonly numberFormat?: string }
  | { readonly kind: 'number'; readonly value: number; readonly numberFormat?: string }
  /** A truth value or an error of the host, such as `#N/A`, as a constant. */
  | { readonly kind: 'constant'; readonly value: boolean | string; readonly numberFormat?: string }
  | {
      readonly kind: 'formula';
      readonly formula: WorksheetFormula;
      readonly numberFormat?: string;
      /** What the sheet's own arithmetic will show, where that is known beforehand; a preview shows it. */
      readonly shown?: string | number;
    }
  /** Where the answer of a formula before it will spill to: nothing is entered, but what stands there is in the way. */
  | { readonly kind: 'spilled'; readonly text: string; readonly numberFormat?: string }
  /** Leaves the cell as it stands. */
  | { readonly kind: 'empty' };

/** Rows of cells, all of the same length. */
export type Block = readonly (readonly CellContent[])[];
