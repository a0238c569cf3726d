import type { Status } from '../../domain/figure.ts';
import type { Block } from '../ports/block.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { Axis } from './tableAxes.ts';
import type { PartKind } from './tablePart.ts';

/** A selected block with its headers in the first row and column. */
export interface TableInput {
  readonly values: readonly (readonly ShownValue[])[];
  /** 0-based place of its first cell. */
  readonly row: number;
  readonly column: number;
  /** What stands above it. */
  readonly title?: string;
}

/** What the user chooses for the whole table; it goes before what the corner or title says. */
export type TableChoice = Readonly<Partial<Record<PartKind | 'unit', string>>>;

/** What all cells of a table share. */
export interface FixedPart {
  readonly kind: PartKind | 'unit';
  readonly id: string;
  readonly label: string;
  readonly from: 'choice' | 'text';
}

/** A header that is not understood, by its place in the block. */
export interface UnknownHeader {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly suggestions: readonly { readonly id: string; readonly label: string }[];
}

/** What one cell will show, by its place in the block. */
export interface PreviewCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Undefined for a header, and for a cell whose header is empty or not understood. */
  readonly status: Status | undefined;
  /** Why there is no figure; empty where there is one. */
  readonly reason: string;
}

/** A table as understood, with what filling it would write. */
export interface RecognisedTable {
  readonly down: Axis;
  readonly across: Axis;
  readonly fixed: readonly FixedPart[];
  /** What must be chosen before anything can be filled. */
  readonly missing: readonly ('place' | 'indicator' | 'period')[];
  readonly unknown: readonly UnknownHeader[];
  /** As large as the selection; headers stay as they are. */
  readonly block: Block;
  readonly preview: readonly (readonly PreviewCell[])[];
  /** Cells with a figure, and cells that will show why there is none. */
  readonly filled: number;
  readonly gaps: number;
}
