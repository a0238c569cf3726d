import type { BreakdownMember } from '../../domain/breakdown.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Qualifier, Vintage } from '../../domain/observation.ts';
import type { Place } from '../../domain/place.ts';
import type { Source } from '../../domain/source.ts';

/** A row of `figures.csv`, its cells read but not yet checked against other tables. */
export interface CuratedFigure {
  readonly id: string;
  readonly source: string;
  readonly line: number | null;
  readonly locator: string;
  readonly place: string;
  readonly indicator: string;
  /** Member ids as the curator ordered them. */
  readonly breakdown: readonly string[];
  readonly period: string;
  readonly dating: 'stated' | 'inferred';
  readonly measure: Measure;
  readonly value: number;
  /** The value's own digits: 9.0 is more precise than 9. */
  readonly digits: string;
  readonly unit: string;
  readonly printed: string;
  readonly precision: number | null;
  readonly qualifiers: readonly Qualifier[];
  readonly vintage: Vintage;
  readonly terms: string;
  readonly reference: string;
  readonly note: string;
}

/** A publisher or site with its name in English. */
export interface Body {
  readonly nameZh: string;
  readonly nameEn: string;
}

/** An item with its row as Excel numbers it. */
export interface Located<Item> {
  readonly row: number;
  readonly item: Item;
}

/** The data package's tables, read; aliases are the curated ones only. */
export interface Content {
  /** Day on which the package was dated, `YYYY-MM-DD`. */
  readonly date: string;
  readonly places: readonly Located<Place>[];
  readonly indicators: readonly Located<Indicator>[];
  readonly breakdowns: readonly Located<BreakdownMember>[];
  readonly sources: readonly Located<Source>[];
  /** Publishers and sites by name; a package need not have the table. */
  readonly bodies: readonly Located<Body>[];
  readonly figures: readonly Located<CuratedFigure>[];
}
