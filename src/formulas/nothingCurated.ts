import { withShortName, type Spelled } from '../domain/name.ts';
import { failure, type Result } from '../domain/result.ts';

/** The failure of a place that is known, and of which the data hold nothing. */
export function nothingCurated(place: Spelled): Result<never> {
  return failure({ code: 'nothing-curated', place: withShortName(place) });
}
