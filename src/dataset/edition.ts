import type { BaseTest } from '../domain/baseTest.ts';
import type { BreakdownMember } from '../domain/breakdown.ts';
import type { ComputedFigure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Place } from '../domain/place.ts';
import type { Rows } from '../domain/rows.ts';
import type { Source } from '../domain/source.ts';

/** An immutable, content-hashed state of the data package with all that follows from it. */
export interface Edition {
  /** `YYYY-MM-DD-hash8`: its date and the first 8 hexadecimal digits of the SHA-256 of all other members as JSON. */
  readonly id: string;
  /** Version of this shape. */
  readonly format: 2;
  readonly date: string;
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  readonly breakdowns: readonly BreakdownMember[];
  readonly sources: readonly Source[];
  /** A decoded edition makes each figure when it is asked for. */
  readonly observations: Rows<Observation>;
  readonly computed: Rows<ComputedFigure>;
  /** Which levels stand on one base, by indicator and year. */
  readonly bases: readonly BaseTest[];
}
