import type { Dataset } from '../../dataset/dataset.ts';
import type { Place, PlaceKind } from '../../domain/place.ts';

/** The kinds of which a data package holds every one of its parent; of zones, companies or provinces it holds but a few. */
const complete: ReadonlySet<PlaceKind> = new Set(['prefecture', 'county']);

/**
 * The members of a universe that a place is ranked among: what lies directly in it and is of the place's kind. None where the
 * package does not hold all of them, as nobody could tell who is ahead.
 */
export function universeMembers(dataset: Dataset, universe: string, id: string): readonly Place[] {
  const kind = dataset.place(id)?.kind;
  if (kind === undefined || !complete.has(kind)) return [];
  return dataset.edition.places.filter((place) => place.parent === universe && place.kind === kind);
}
