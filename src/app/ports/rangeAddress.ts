/** A rectangle of cells on a named sheet. */
export interface RangeAddress {
  /** Name of the sheet, as its tab shows it. */
  readonly sheet: string;
  /** Without the sheet and without dollar signs: `B2` or `B2:D4`. */
  readonly address: string;
}
