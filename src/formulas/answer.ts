import type { Figure } from '../domain/figure.ts';
import type { CellOutput } from './cellValue.ts';

/** A number with the figure that it comes from, in the unit that was asked for. */
export interface FigureAnswer {
  readonly kind: 'figure';
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly figure: Figure;
}

/** What a function answers: one figure, one text or count, or a table that spills. */
export type Answer =
  | FigureAnswer
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly CellOutput[])[] };
