import type { Measure } from './measure.ts';

export const qualifiers = [
  'exact',
  'about',
  'over',
  'under',
  'within',
  'expected',
  'class',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Which publication of a figure it is; empty where the document does not say. */
export const vintages = ['', 'preliminary', 'final', 'census', 'revised'] as const;
export type Vintage = (typeof vintages)[number];

export const datings = ['stated', 'inferred'] as const;

/** What a figure is of: who, what, which part, when, which measure, against what. */
export interface FigureKey {
  readonly place: string;
  readonly indicator: string;
  /** Canonical breakdown key; empty for the total. */
  readonly breakdown: string;
  /** Canonical period code. */
  readonly period: string;
  readonly measure: Measure;
  /** `place[/indicator[/breakdown]]` of the whole, universe or other side; empty where there is none or it is the place's own. */
  readonly reference: string;
}

/** One figure as printed in one document. */
export interface Observation extends FigureKey {
  readonly id: string;
  readonly source: string;
  /** 1-based line of its first digit; null where the source is no stored document. */
  readonly line: number | null;
  /** Where it stands when there is no line: a table, a column, a page. */
  readonly locator: string;
  readonly dating: (typeof datings)[number];
  /** As printed, in `unit`: 1.2 倍 for a growth of 120 %. */
  readonly value: number;
  readonly unit: string;
  readonly printed: string;
  /** Half the width that rounding allows, in `unit`; 0 for an exact count, null where the wording is vague. */
  readonly halfWidth: number | null;
  readonly qualifiers: readonly Qualifier[];
  readonly vintage: Vintage;
  readonly terms: string;
  readonly note: string;
}
