import type { WorksheetFormula } from './worksheetFormula.ts';

/** What goes into one cell. */
export type CellContent =
  /** Never becomes a formula, a number or a date, whatever it looks like. */
  | { readonly kind: 'text'; readonly text: string; readonly numberFormat?: string }
  | { readonly kind: 'number'; readonly value: number; readonly numberFormat?: string }
  | {
      readonly kind: 'formula';
      readonly formula: WorksheetFormula;
      readonly numberFormat?: string;
      /** How far the answer will spill, so that the cells in its way are seen before. */
      readonly spill?: { readonly rows: number; readonly columns: number };
    }
  /** Leaves the cell as it stands. */
  | { readonly kind: 'empty' };

/** Rows of cells, all of the same length. */
export type Block = readonly (readonly CellContent[])[];
