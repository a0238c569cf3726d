import type { Edition } from '../../dataset/edition.ts';
import type { EditionEntry } from '../../dataset/editionList.ts';

/** How much of each kind an edition holds. */
export function editionCounts(edition: Edition): EditionEntry['counts'] {
  return {
    places: edition.places.length,
    indicators: edition.indicators.length,
    breakdowns: edition.breakdowns.length,
    sources: edition.sources.length,
    observations: edition.observations.length,
    computed: edition.computed.length,
  };
}
