import type { Status } from '../../domain/figure.ts';
import type { ErrorCode } from '../../formulas/issueCode.ts';
import type { Block } from '../ports/block.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { HeaderProblem } from './headerProblem.ts';
import type { LatestCells } from './latestCells.ts';
import type { NameReading } from './readName.ts';
import type { Spot } from './said.ts';
import type { Answers, TableAsk } from './tableAsk.ts';
import type { PartKind, WordKind } from './tablePart.ts';

/** A selected block with its headers in the first rows and columns, titles above them. */
export interface TableInput {
  readonly values: readonly (readonly ShownValue[])[];
  /** 0-based place of its first cell. */
  readonly row: number;
  readonly column: number;
  /** What stands above it, a text a line. */
  readonly title?: string;
}

/** What the user chooses for the whole table, before what the corner or title says, and what he answers to what is asked. */
export type TableChoice = Readonly<Partial<Record<WordKind, string>>> & {
  readonly answers?: Answers;
};

/** What all cells of a table share, but for those of which a header says otherwise. */
export interface FixedPart extends NameReading {
  readonly kind: WordKind;
  readonly from: 'choice' | 'text';
}

/** One header of a side: what it says with all its levels, or why it cannot be used. */
export interface Header {
  /** As its naming cell has it. */
  readonly value: ShownValue;
  /** Empty where the header is, has a problem, or is a sum. */
  readonly parts: readonly (NameReading & { readonly kind: WordKind })[];
  readonly problem?: HeaderProblem;
  readonly suggestions: readonly NameReading[];
}

/** What the headers of one side of a table are. */
export interface Axis {
  readonly kind: PartKind;
  readonly headers: readonly Header[];
}

/** A header that cannot be used, by its place in the block. */
export interface UnknownHeader {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly problem: HeaderProblem;
  readonly suggestions: readonly NameReading[];
}

/** What is left alone between headers that are understood: a cell, or a header for all of its cells, by its place in the block. */
export interface LeftCell {
  readonly row: number;
  readonly column: number;
  /** Of a header; empty for a cell. */
  readonly text: string;
  readonly problem: HeaderProblem;
}

/** What one cell will show, by its place in the block. */
export interface PreviewCell {
  readonly row: number;
  readonly column: number;
  /** The bare number, with its sign where it is a percentage; empty where there is none. */
  readonly number: string;
  /** In the language of the interface; empty for a percentage. */
  readonly unit: string;
  /** Undefined for a cell that is left alone: a header of it is empty or not understood, or its question is wrong. */
  readonly status: Status | undefined;
  /** Why there is no figure, or why the question is wrong; empty where there is a figure. */
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
  /** What contradicts, or asks what cannot be. */
  readonly left: readonly LeftCell[];
  /** What is asked, answered or not; while a title is, nothing is filled. */
  readonly asks: readonly TableAsk[];
  /** Cells that are no part of a table: while there is one, nothing is filled. */
  readonly strays: readonly Spot[];
  /** Notes, running numbers and columns of remarks, which are passed over. */
  readonly passed: readonly Spot[];
  /** As large as the selection; headers and titles stay as they are. */
  readonly block: Block;
  /** What is written beside the block for "latest" of several places; none where nothing says it, or while nothing is filled. */
  readonly latest?: LatestCells;
  /** The cells below and beside the headers. */
  readonly preview: readonly (readonly PreviewCell[])[];
  /** Cells with a figure, and cells that will show why there is none; none of either while nothing is filled. */
  readonly filled: number;
  readonly gaps: number;
}
