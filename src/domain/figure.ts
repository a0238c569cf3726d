import type { FigureKey, Observation } from './observation.ts';

/** How far a figure may be trusted to be an official one; the same words in every language. */
export const statuses = [
  'published',
  'revised',
  'about',
  'computed',
  'mixed-base',
  'implied-base',
  'conflict',
  'own',
  'missing',
] as const;
export type Status = (typeof statuses)[number];

/** The identities by which figures follow from others. */
export const methods = [
  'growth',
  'growth-increase',
  'growth-gap',
  'increase',
  'balance',
  'trade-balance',
  'periods',
  'parts-part',
  'parts-share',
  'parts-whole',
  'contribution',
  'contribution-share',
  'gap',
  'implied-base-growth',
  'implied-base-increase',
] as const;
/** Computed when a function is called, as they depend on its arguments; no edition holds them. */
export const calledMethods = [
  'cagr',
  'mean-growth',
  'index',
  'index-before',
  'rank-count',
  'rank-certain',
] as const;

export type Method = (typeof methods)[number] | (typeof calledMethods)[number];

/** A figure that follows from others by an identity; `inputs` are ids of observations or of other computed figures. */
export interface ComputedFigure extends FigureKey {
  readonly id: string;
  readonly method: Method;
  readonly inputs: readonly string[];
  readonly value: number;
  /** Ratios are fractions with the unit `1`. */
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Class of the vintage of all that it rests on; absent where that is not marked. */
  readonly vintage?: string;
  /** Rests on two bases or vintages, so that it answers only when that is accepted. */
  readonly mixed?: true;
}

/** One number with its origin: what functions answer from and the pane shows. */
export interface Figure extends FigureKey {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** Ends of where the unrounded value lies; null where the wording leaves an end open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly status: Status;
  readonly origin:
    | {
        readonly kind: 'published';
        readonly observations: readonly [Observation, ...Observation[]];
      }
    | { readonly kind: 'computed'; readonly computed: ComputedFigure };
}
