import type { Fault } from './fault.ts';
import type { Method } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';
import type { Named } from './name.ts';
import type { OwnRefusal } from './ownRefusal.ts';
import type { PeriodRefusal } from './periodRequest.ts';
import type { BoundaryChange } from './place.ts';

/** The kinds of name that a user can get wrong. */
export type NameKind =
  | 'place'
  | 'indicator'
  | 'breakdown'
  | 'measure'
  | 'unit'
  | 'basis'
  | 'flow'
  | 'field'
  | 'reference'
  | 'kind'
  | 'step'
  | 'among';

/** What was asked for, in names that a message can show. */
export interface Question {
  readonly place: Named;
  readonly indicator: Named;
  readonly breakdown: readonly Named[];
  readonly period: string;
  readonly measure: Measure;
}

/**
 * What a figure is measured against, in names; indicator and breakdown are left out where they are those of the question.
 */
export interface ReferenceNames {
  readonly place: Named;
  readonly indicator?: Named;
  readonly breakdown: readonly Named[];
}

/** A computed figure that exists but answers only when it is asked for. */
interface HeldBack {
  readonly question: Question;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** Why an edition that a workbook needs is not there. */
export type LoadingFault =
  /** Nothing came for so long; it may still come. */
  | { readonly kind: 'late'; readonly seconds: number }
  /** No answer from its address. */
  | { readonly kind: 'unreachable' }
  /** Its address is not https, or leads elsewhere. */
  | { readonly kind: 'insecure' }
  /** The server answers with something else, by HTTP status. */
  | { readonly kind: 'refused'; readonly status: number }
  /** What came has another size, or the same one and another hash. */
  | { readonly kind: 'altered'; readonly bytes: number; readonly expected: number };

/** Every failure, as a typed value; words and Excel's codes come from one table each. */
export type Issue =
  | { readonly code: 'missing-argument'; readonly argument: string }
  | { readonly code: 'bad-argument'; readonly argument: string }
  | {
      readonly code: 'argument-count';
      readonly least: number;
      readonly most: number;
      readonly count: number;
    }
  | {
      readonly code: 'unknown-function';
      readonly input: string;
      readonly suggestions: readonly string[];
    }
  | {
      readonly code: 'unknown-name';
      readonly kind: NameKind;
      readonly input: string;
      readonly suggestions: readonly Named[];
    }
  | {
      readonly code: 'ambiguous-name';
      readonly kind: NameKind;
      readonly input: string;
      readonly candidates: readonly Named[];
    }
  | {
      /** 差额, which is a trade balance as indicator and a gap to another place as measure. */
      readonly code: 'ambiguous-balance';
      /** Where it was written: `indicator` or `measure`. */
      readonly argument: 'indicator' | 'measure';
      readonly input: string;
    }
  | {
      /** 逆差: the balance answers with its sign, so that a deficit would be one of the other sign. */
      readonly code: 'deficit-sign';
      readonly input: string;
      /** The balance that answers. */
      readonly balance: Named;
    }
  | {
      readonly code: 'bad-period';
      readonly argument: string;
      readonly input: string;
      readonly refusal: PeriodRefusal;
    }
  | { readonly code: 'incomparable-periods'; readonly from: string; readonly to: string }
  | { readonly code: 'period-order'; readonly from: string; readonly to: string }
  | { readonly code: 'unit-mismatch'; readonly unit: string; readonly figureUnit: string }
  | {
      /** The figure exists, but counted in something that is not converted. */
      readonly code: 'other-unit';
      readonly question: Question;
      readonly figureUnit: string;
      /** Name of the argument that chooses the unit; empty where the function has none. */
      readonly argument: string;
    }
  | {
      readonly code: 'no-figure';
      readonly question: Question;
      /** Periods that exist for the same place, indicator, breakdown and measure. */
      readonly periods: readonly string[];
      /** Measures that exist for the same place, indicator, breakdown and period. */
      readonly measures: readonly Measure[];
      /** The cumulative period that exists where a single month was asked for. */
      readonly cumulative?: string;
    }
  | ({ readonly code: 'implied-base-only' } & HeldBack)
  | ({
      /** It follows only from figures of two bases or vintages. */
      readonly code: 'mixed-base-only';
      readonly method: Method;
      /** The change of territory between the two, where that is why. */
      readonly boundary?: BoundaryChange;
    } & HeldBack)
  | ({ readonly code: 'imprecise-only' } & HeldBack)
  | { readonly code: 'computed-only'; readonly question: Question }
  | {
      /** It is printed as a class of figures (千亿级), which is no number. */
      readonly code: 'class-only';
      readonly question: Question;
      readonly printed: string;
    }
  | { readonly code: 'zero-base'; readonly question: Question }
  | {
      readonly code: 'real-growth';
      readonly question: Question;
      readonly rate: number;
      readonly growth: Indicator['growth'];
    }
  | {
      /** Growth between two levels is nominal; it does not stand for one that is stated in another way. */
      readonly code: 'nominal-only';
      readonly indicator: Named;
      readonly growth: Indicator['growth'];
    }
  | {
      /** A rate changes by percentage points, a balance has no growth, and of prices and other rates only what is printed is told. */
      readonly code: 'no-growth';
      readonly indicator: Named;
      readonly why: 'rate' | 'balance' | 'printed-only';
    }
  | {
      /** Only exact figures of a stated period enter a computation. */
      readonly code: 'unfit-input';
      readonly question: Question;
    }
  | { readonly code: 'not-within'; readonly part: Named; readonly whole: Named }
  | {
      readonly code: 'other-universe';
      /** Name of the argument that chooses the universe; empty where the function has none. */
      readonly argument: string;
      /** The universe that was named; undefined where it is the province for want of a name. */
      readonly universe: Named | undefined;
      readonly ranks: readonly { readonly universe: Named; readonly rank: number }[];
    }
  | {
      readonly code: 'ambiguous-reference';
      /** Name of the argument that chooses the reference; empty where the function has none. */
      readonly argument: string;
      readonly references: readonly ReferenceNames[];
    }
  | {
      readonly code: 'other-reference';
      readonly question: Question;
      /** Name of the argument that chooses the reference; empty where the function has none. */
      readonly argument: string;
      /** The reference that was named, undefined where none was, and those that figures have. */
      readonly wanted: ReferenceNames | undefined;
      readonly references: readonly ReferenceNames[];
    }
  | {
      /** A share is not published, and what it would be computed from is missing. */
      readonly code: 'missing-inputs';
      readonly question: Question;
      readonly whole: ReferenceNames;
      readonly missing: readonly Question[];
    }
  | {
      /** The place is known, but the data hold nothing of it. */
      readonly code: 'nothing-curated';
      readonly place: Named;
    }
  | {
      readonly code: 'incomplete-universe';
      readonly among: Named;
      readonly present: number;
      readonly members: number;
      /** Whether two thirds are there, so that they can be ranked among themselves. */
      readonly isEnough: boolean;
    }
  | {
      /** "latest" of several places, of which too few have one period in common. */
      readonly code: 'no-common-period';
      readonly places: number;
      /** The period that most of them have, and how many have it; empty where none has any. */
      readonly period: string;
      readonly present: number;
    }
  | { readonly code: 'edition-unavailable'; readonly edition: string }
  | {
      readonly code: 'edition-not-loaded';
      readonly edition: string;
      readonly cause: LoadingFault;
    }
  | {
      /** What the workbook keeps of its edition cannot be used; its owner decides how it goes on. */
      readonly code: 'damaged-state';
      readonly damage: 'unreadable' | 'newer' | 'too-large';
    }
  | { readonly code: 'broken-edition'; readonly path: string; readonly reason: string }
  | { readonly code: 'too-many-cells'; readonly most: number }
  | { readonly code: 'empty-list'; readonly argument: string }
  /** A row that somebody typed into the table of own figures, or that table. */
  | { readonly code: 'own-row'; readonly refusal: OwnRefusal }
  /** The workbook has figures of its own, and they could not be read so far. */
  | { readonly code: 'own-unread' }
  /** A mistake of ours that nobody foresaw: `catchFault` makes it. */
  | { readonly code: 'fault'; readonly fault: Fault };
