import type { Period } from './period.ts';

/** Which of the periods that exist is meant when none is named. */
export type Latest = 'any' | 'year' | 'cumulative' | 'month';

/** What a user asks for: one period, or the latest of a kind, moved by whole years. */
export type PeriodRequest =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'latest'; readonly of: Latest; readonly years: number };
