import type { Dataset } from '../../dataset/dataset.ts';
import type { Place } from '../../domain/place.ts';

/** The province of an edition: the one that most of its cities lie in. */
export function provinceOf({ edition }: Dataset): Place | undefined {
  const counts = new Map<string, number>();
  for (const { kind, parent } of edition.places) {
    if (kind === 'prefecture') counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const [first] = edition.places
    .filter(({ kind }) => kind === 'province')
    .toSorted((left, right) => (counts.get(right.id) ?? 0) - (counts.get(left.id) ?? 0));
  return first;
}

/** Its cities, and what is directly under it like them. */
export function citiesOf({ edition }: Dataset, province: string): readonly string[] {
  return edition.places.flatMap(({ id, kind, parent }) =>
    kind === 'prefecture' && parent === province ? [id] : [],
  );
}
