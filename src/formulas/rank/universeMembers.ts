import type { Dataset } from '../../dataset/dataset.ts';
import type { Place } from '../../domain/place.ts';

/** The members of a universe that a place is ranked among: what lies directly in it and is of the place's kind. */
export function universeMembers(dataset: Dataset, universe: string, id: string): readonly Place[] {
  const kind = dataset.place(id)?.kind;
  return dataset.edition.places.filter((place) => place.parent === universe && place.kind === kind);
}
