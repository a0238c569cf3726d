import type { TypedNumber } from './typedNumber.ts';
import type { Fit } from './vocabulary.ts';
import type { WordKind } from './wordKind.ts';

/** A stretch of the typed text and everything that it may mean; nothing where it is unknown. */
export interface QueryPiece {
  /** As typed. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly fits: readonly Fit<WordKind>[];
  readonly number?: TypedNumber;
  /** Code of a period that was written out but has no figure, so that nothing fits it. */
  readonly period?: string;
  readonly latest?: boolean;
}

/** Whether a piece says nothing that the search knows. */
export function isUnknown({ fits, number, period, latest }: QueryPiece): boolean {
  return fits.length === 0 && number === undefined && period === undefined && latest === undefined;
}
