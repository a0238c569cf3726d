import type { Series } from './series.ts';

/** One series at one period; there is one object of each, so that slots are compared by identity. */
export interface Slot {
  readonly series: Series;
  readonly period: string;
}
