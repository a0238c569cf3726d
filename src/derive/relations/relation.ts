import type { FigureKey } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';

/** What printed figures are held against: each other under an identity, or another printing of themselves. */
export type RelationKind =
  | 'same-figure'
  | 'growth'
  | 'balance'
  | 'periods'
  | 'share'
  | 'gap'
  | 'increase'
  | 'pull'
  | 'part'
  | 'listing'
  | 'rank';

/**
 * What came of it. A conflict is the same figure printed differently, or a contradiction within one document; figures of
 * several documents that do not meet rest on bases of different dates. Remarkable is what is possible but rare.
 */
export type Verdict = 'holds' | 'untestable' | 'base-revision' | 'conflict' | 'remarkable';

/** Why a relation cannot be tested. */
export type Reason =
  /** A figure is printed as about, over, under… */
  | 'vague'
  /** The period of a figure is inferred by the curator. */
  | 'inferred'
  /** The growth is real or comparable: it does not follow from levels at current prices. */
  | 'not-nominal'
  /** A listed breakdown leaves a rest, or its members overlap. */
  | 'incomplete';

/** A relation between printed figures that was looked at, with its arithmetic. */
export interface Relation {
  readonly kind: RelationKind;
  readonly verdict: Verdict;
  readonly reason: Reason | undefined;
  /** What the left side is of. */
  readonly key: FigureKey;
  /** Ids of the observations: the left side's first, then what the right side is made of. */
  readonly figures: readonly string[];
  readonly arithmetic: Arithmetic;
}

/** Both sides in one unit; ends that a wording leaves open are infinite. */
export interface Arithmetic {
  /** As printed. */
  readonly left: Quantity;
  /** What other printed figures make of it. */
  readonly right: Quantity;
  /** `1` for ratios, which are fractions. */
  readonly unit: string;
}
