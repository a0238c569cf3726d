import type { BreakdownMember } from '../domain/breakdown.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Place } from '../domain/place.ts';

/** What computed figures and relations follow from; an edition has all of it. */
export interface DeriveInput {
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  readonly breakdowns: readonly BreakdownMember[];
  readonly observations: readonly Observation[];
  /** Orders observations of one figure, the preferred first (primary source, then newer). */
  readonly compare: (left: Observation, right: Observation) => number;
}
