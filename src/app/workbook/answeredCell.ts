import type { Figure } from '../../domain/figure.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';

/** What one call in a cell's formula answers. */
export type AnsweredCall =
  /** The figures that it rests on; none for a list or a text. */
  | { readonly ok: true; readonly figures: readonly Figure[] }
  /** Why it fails, in words; undefined where an argument cannot be told outside of the workbook, or is itself an error. */
  | { readonly ok: false; readonly message: string | undefined };

/** A cell with what its calls answer when they are asked outside of the workbook. */
export interface AnsweredCell {
  readonly cell: FormulaCell;
  readonly calls: readonly AnsweredCall[];
}
