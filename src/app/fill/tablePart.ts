import type { BuildableArgument } from '../formulaText/formulaArgument.ts';

/** What the cells of a table differ in, or share. */
export const partKinds = ['place', 'period', 'indicator', 'breakdown', 'measure'] as const;

export type PartKind = (typeof partKinds)[number];

/** What a word of a header or title may be. */
export type WordKind = PartKind | 'unit';

/** One part of what a cell asks: the value to ask with, and how its formula says it. */
export interface TablePart {
  readonly value: string | number;
  readonly argument: BuildableArgument;
}

/** Everything that a cell asks; what is absent is blank. */
export interface TableQuestion {
  readonly place: TablePart;
  readonly period: TablePart;
  readonly indicator: TablePart;
  readonly breakdown?: TablePart;
  readonly measure?: TablePart;
  readonly unit?: TablePart;
  readonly basis?: TablePart;
}
