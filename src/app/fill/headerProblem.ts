import type { WordKind } from './tablePart.ts';

/** Why a header cannot be used. */
export type HeaderProblem =
  /** Some of it, or all, names nothing. */
  | { readonly kind: 'unknown'; readonly text: string }
  /** It has the form of a period and is none, for a reason in words. */
  | { readonly kind: 'period'; readonly reason: string }
  /** It names several places, indicators and so on. */
  | { readonly kind: 'several'; readonly of: WordKind }
  /** It is understood, but says nothing of what the headers of its side say. */
  | { readonly kind: 'other'; readonly wanted: WordKind }
  /** It says what the headers of the other side say already. */
  | { readonly kind: 'twice'; readonly of: WordKind }
  /** A measure such as 同比 alone, with no header before it that it could be of. */
  | { readonly kind: 'nothing-before' }
  /** The headers across take two rows, so that one row alone says too little. */
  | { readonly kind: 'two-rows' }
  /** A unit that does not measure what is asked: 同比 in 亿元, or % without the rate that is meant. */
  | { readonly kind: 'unit'; readonly unit: string }
  /** Reading it failed for a mistake of ours. */
  | { readonly kind: 'fault' };
