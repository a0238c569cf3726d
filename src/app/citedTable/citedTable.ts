import type { CitedSource } from '../workbook/citedSources.ts';

/** One cell of a table as it is pasted elsewhere. */
export interface CitedTableCell {
  readonly text: string;
  readonly isNumber: boolean;
  /** Numbers of the sources that it rests on; empty for a text, or a number that is none of ours. */
  readonly sources: readonly number[];
  /** Whether it follows from printed figures; none prints it. */
  readonly isComputed: boolean;
  /** Whether a formula stands there for which there is no figure. */
  readonly isGap: boolean;
}

/** A table with what stands above it. */
export interface CitedTable {
  readonly titles: readonly string[];
  readonly headerRows: number;
  /** All of the same length. */
  readonly rows: readonly (readonly CitedTableCell[])[];
}

/** Tables with the sources of their figures, numbered through all of them. */
export interface CitedTables {
  readonly tables: readonly CitedTable[];
  readonly sources: readonly CitedSource[];
}

export const plainTableCell = (text: string): CitedTableCell => ({
  text,
  isNumber: isNumberText(text),
  sources: [],
  isComputed: false,
  isGap: false,
});

/** 1,234.5, -2.1%, (3.0). */
function isNumberText(text: string): boolean {
  return /^[-+−(]?\d[\d,\s]*(?:\.\d+)?\s*%?\)?$/u.test(text.trim());
}
