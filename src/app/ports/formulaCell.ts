import type { RangeAddress } from './rangeAddress.ts';
import type { ShownValue } from './selection.ts';

/** A cell whose formula calls a function of ours, alone or among others. */
export interface FormulaCell extends RangeAddress {
  /** One cell: `B2`. */
  readonly address: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly value: ShownValue;
  /** `#N/A`, `#VALUE!`, `#NAME?` … where the cell shows an error. */
  readonly error?: string;
  readonly numberFormat: string;
  /** Part of an array formula, which Excel changes as a whole or not at all. */
  readonly isArray?: true;
}
