import type { BaseOpening } from '../../dataset/opensBase.ts';
import type { Figure, Method, Status } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Source } from '../../domain/source.ts';

/** A code that is the same in every language, with its words. */
export interface Worded<Code extends string> {
  readonly code: Code;
  readonly text: string;
}

/** Where a document can be read. */
export interface SourceLink {
  readonly address: string;
  /** A mirror carries another publisher's text. */
  readonly isMirror: boolean;
  /** Whether it leads to the number on its page. */
  readonly isAtNumber: boolean;
}

/** A figure as one document prints it. */
export interface PrintedFigure {
  readonly id: string;
  /** Whether it is the one that answers, agrees with it within rounding, or contradicts it. */
  readonly role: 'preferred' | 'agrees' | 'differs';
  /** The document's own characters; empty where no document of it is stored. */
  readonly printed: string;
  readonly valueText: string;
  readonly qualifiers: readonly string[];
  readonly publisher: string;
  readonly author: string;
  readonly title: string;
  readonly date: string;
  readonly document: string;
  readonly line: number | null;
  readonly link?: SourceLink;
  /** Empty where the document states the period. */
  readonly dating: string;
  readonly terms: string;
  readonly note: string;
  /** Short citation, and one after GB/T 7714. */
  readonly short: string;
  readonly full: string;
  /** Names of what the document does not state. */
  readonly notStated: readonly string[];
  /** Undefined for what was typed in the workbook. */
  readonly tier?: Source['tier'];
}

/** Growth on the year before, as published or as it follows from two levels. */
export interface GrowthLine {
  readonly origin: 'published' | 'computed';
  readonly label: string;
  readonly text: string;
  readonly interval?: string;
  readonly figure: Figure;
}

/** One step of a computed figure; its inputs stand below it, down to printed figures. */
export interface StepNode {
  readonly figure: Figure;
  readonly title: string;
  readonly period: string;
  readonly valueText: string;
  readonly interval?: string;
  readonly status: Worded<Status>;
  readonly method?: Worded<Method>;
  readonly printed?: PrintedFigure;
  readonly inputs: readonly StepNode[];
  /** Whether the same step stood before, so that its inputs are not shown again. */
  readonly repeated: boolean;
}

/** One point of a small chart. */
export interface SeriesPoint {
  readonly period: string;
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
  readonly origin: 'published' | 'computed';
  readonly figure: Figure;
  /** Why it is not to be compared with the year before; undefined where it may be. */
  readonly opensBase: BaseOpening | undefined;
  /** Whether it is the figure of the card. */
  readonly current: boolean;
}

/** Everything that the card of a figure shows, in words. */
export interface FigureCard {
  readonly id: string;
  /** What it is of, without its period. */
  readonly title: string;
  readonly place: string;
  readonly indicator: string;
  readonly breakdown: string;
  /** Empty for a level. */
  readonly measure: string;
  /** The whole, universe or other side; empty where there is none. */
  readonly reference: string;
  readonly value: string;
  readonly unit: string;
  readonly valueText: string;
  readonly interval?: string;
  readonly period: Worded<string>;
  readonly status: Worded<Status>;
  readonly growth: readonly GrowthLine[];
  /** How growth of the indicator is stated: at current or constant prices, or on a comparable scope. */
  readonly growthKind: Worded<Indicator['growth']>;
  /** Where a published growth and two levels do not meet, with the implied base; empty where they do. */
  readonly baseRevision: string;
  readonly terms: string;
  readonly qualifiers: readonly string[];
  readonly note: string;
  /** What figures typed in the workbook have to do with it; empty where nothing. */
  readonly own: string;
  readonly method?: Worded<Method>;
  /** The preferred one first; empty for a computed figure. */
  readonly printed: readonly PrintedFigure[];
  readonly conflicts: readonly PrintedFigure[];
  readonly corroborates: readonly PrintedFigure[];
  /** Citations of everything that the figure rests on, without repetition. */
  readonly citations: readonly { readonly short: string; readonly full: string }[];
  readonly steps?: StepNode;
  /** Ascending, with at least two points; empty where there is no series. */
  readonly series: readonly SeriesPoint[];
}
