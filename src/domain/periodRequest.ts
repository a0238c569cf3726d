import type { Period } from './period.ts';

/** Which of the periods that exist is meant when none is named. */
export type Latest = 'any' | 'year' | 'cumulative' | 'month';

/** What a user asks for: one period, or the latest of a kind, moved by whole years. */
export type PeriodRequest =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'latest'; readonly of: Latest; readonly years: number };

/** Why a text is no period. */
export type PeriodRefusal =
  | { readonly kind: 'unreadable' }
  /** Months of one year that have no code together: they begin after January and are no quarter and no half. */
  | { readonly kind: 'span'; readonly year: number; readonly from: number; readonly to: number }
  /** It names several years: as a span from one to another, or each for itself. */
  | { readonly kind: 'years'; readonly isSpan: boolean }
  /** A day inside a month: its month may be meant, or Excel made a date of what was typed. */
  | {
      readonly kind: 'day';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      /** Whether it is a date of Excel, where `Dec-24` has become 24 December. */
      readonly isSerial: boolean;
    };

export type PeriodReading =
  | { readonly ok: true; readonly request: PeriodRequest }
  | { readonly ok: false; readonly refusal: PeriodRefusal };
