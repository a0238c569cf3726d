import type { Status } from '../../domain/figure.ts';
import type { ErrorCode } from '../../formulas/issueCode.ts';
import type { Block } from '../ports/block.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { HeaderProblem } from './headerProblem.ts';
import type { NameReading } from './readName.ts';
import type { Axis } from './tableAxes.ts';
import type { WordKind } from './tablePart.ts';

/** A selected block with its headers in the first row and column, titles above them. */
export interface TableInput {
  readonly values: readonly (readonly ShownValue[])[];
  /** 0-based place of its first cell. */
  readonly row: number;
  readonly column: number;
  /** What stands above it. */
  readonly title?: string;
}

/** What the user chooses for the whole table; it goes before what the corner or title says. */
export type TableChoice = Readonly<Partial<Record<WordKind, string>>>;

/** What all cells of a table share, but for those of which a header says otherwise. */
export interface FixedPart extends NameReading {
  readonly kind: WordKind;
  readonly from: 'choice' | 'text';
}

/** A header that cannot be used, by its place in the block. */
export interface UnknownHeader {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly problem: HeaderProblem;
  readonly suggestions: readonly NameReading[];
}

/** What one cell will show, by its place in the block. */
export interface PreviewCell {
  readonly row: number;
  readonly column: number;
  /** The bare number, with its sign where it is a percentage; empty where there is none. */
  readonly number: string;
  /** In the language of the interface; empty for a percentage. */
  readonly unit: string;
  /** Undefined for a cell of which a header is empty or not understood. */
  readonly status: Status | undefined;
  /** Why there is no figure; empty where there is one. */
  readonly reason: string;
  /** The error that it will show for that reason. */
  readonly error?: ErrorCode;
}

/** A table as understood, with what filling it would write. */
export interface RecognisedTable {
  readonly down: Axis;
  readonly across: Axis;
  /** What the headers leave open, for title or user to say. */
  readonly open: readonly WordKind[];
  readonly fixed: readonly FixedPart[];
  /** What must be chosen before everything can be filled. */
  readonly missing: readonly ('place' | 'indicator' | 'period')[];
  readonly unknown: readonly UnknownHeader[];
  /** As large as the selection; headers and titles stay as they are. */
  readonly block: Block;
  /** The cells below and beside the headers. */
  readonly preview: readonly (readonly PreviewCell[])[];
  /** Cells with a figure, and cells that will show why there is none. */
  readonly filled: number;
  readonly gaps: number;
}
