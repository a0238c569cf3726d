import type { Basis } from '../domain/basis.ts';
import type { Measure } from '../domain/measure.ts';
import type { PeriodRequest } from '../domain/periodRequest.ts';

/** A reference that a user names: any part left out fits whatever a figure has there. */
export interface ReferencePattern {
  readonly place: string;
  readonly indicator?: string;
  readonly breakdown?: string;
}

/** What is asked of a dataset; every name is resolved to its id. */
export interface FigureQuery {
  readonly place: string;
  readonly indicator: string;
  /** Canonical breakdown key; empty for the total. */
  readonly breakdown: string;
  readonly period: PeriodRequest;
  readonly measure: Measure;
  readonly reference?: ReferencePattern;
  readonly basis: Basis;
  /** Unit that the answer will be converted to: of figures in two currencies it chooses the right one. */
  readonly unit?: string;
}
