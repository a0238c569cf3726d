import type { Area } from './cellAddress.ts';
import type { RangeAddress } from './rangeAddress.ts';
import type { ShownValue } from './selection.ts';

/** The sides of a cell. */
export const cellSides = ['top', 'right', 'bottom', 'left'] as const;

/** A line along a side of a cell. */
export interface BorderLook {
  readonly line: 'hair' | 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
  /** `#8A8886`; black where it is absent. */
  readonly color?: string;
}

/** How a cell looks; what is absent is as usual. */
export interface CellLooks {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  /** `#0F6CBD`. */
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly borders?: Readonly<Partial<Record<(typeof cellSides)[number], BorderLook>>>;
}

/** All that of a sheet goes into a copy; matrices have the shape of the used area. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly area: Area;
  readonly values: readonly (readonly ShownValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Empty where the host cannot tell. */
  readonly looks: readonly (readonly CellLooks[])[];
  /** Of the columns of the area, in characters; 0 for a hidden one. */
  readonly widths: readonly number[];
  /** Of the rows of the area, in points; 0 for a hidden one. Empty where the host cannot tell. */
  readonly heights: readonly number[];
  readonly merges: readonly Area[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** What a sheet has that a copy of values has not. */
export const notCopiedKinds = [
  'formulas',
  'charts',
  'pivots',
  'tables',
  'shapes',
  'comments',
  'conditional-formats',
  'validation',
] as const;

export interface NotCopied {
  readonly kind: (typeof notCopiedKinds)[number];
  readonly sheet: string;
  readonly count: number;
}

/** A workbook as its values show it now. */
export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Names that a person has given to ranges. */
  readonly names: readonly { readonly name: string; readonly range: RangeAddress }[];
  readonly notCopied: readonly NotCopied[];
}

/** A text that stands beside a cell. */
export interface CellNote extends RangeAddress {
  readonly text: string;
}

/** A workbook of its own that is to be made. */
export interface BookCopy extends Pick<BookSnapshot, 'sheets' | 'names'> {
  readonly notes: readonly CellNote[];
  /** Cells that lead to a web address. */
  readonly links: readonly CellNote[];
}
