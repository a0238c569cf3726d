import type { BuildableArgument } from '../formulaText/formulaArgument.ts';

/** What the cells of a table differ in, or share. */
export const partKinds = ['place', 'period', 'indicator', 'breakdown', 'measure'] as const;

export type PartKind = (typeof partKinds)[number];

/** What a word of a header or title may be. */
export type WordKind = PartKind | 'unit';

/**
 * Everything that a text may say of a cell: months whose year stands elsewhere, a period by its relation to another (累计, 上年同期),
 * what a share or rank is of (全省比重), that it is a total, the currency that its levels are in, and at which prices.
 */
export type SaidKind =
  WordKind | 'months' | 'relation' | 'reference' | 'total' | 'currency' | 'prices';

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
  readonly reference?: TablePart;
  readonly unit?: TablePart;
  readonly basis?: TablePart;
}
