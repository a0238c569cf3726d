import type { BreakdownMember } from '../domain/breakdown.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Place } from '../domain/place.ts';
import type { Rows } from '../domain/rows.ts';
import type { Observed, VintageGroup } from '../domain/vintageGroups.ts';

/** What computed figures and relations follow from; an edition has all of it. */
export interface DeriveInput {
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  readonly breakdowns: readonly BreakdownMember[];
  readonly observations: Rows<Observation>;
  /** Parts the printings of one figure by vintage, the answering one first. */
  readonly printings: (observed: Observed) => readonly VintageGroup[];
}
