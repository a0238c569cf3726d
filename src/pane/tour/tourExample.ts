import type { Dataset } from '../../dataset/dataset.ts';
import type { Place } from '../../domain/place.ts';

/**
 * A short text that finds something: the initials of the place with the most figures in the newest document.
 *
 * @example
 * tourExample(dataset); // => 'zz'
 */
export function tourExample({ edition }: Dataset): string {
  const newest = edition.sources.toSorted((left, right) =>
    left.published < right.published ? 1 : -1,
  )[0];
  const counts = new Map<string, number>();
  for (const { place, source } of edition.observations) {
    if (source === newest?.id) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [initials = ''] = edition.places
    .filter(({ kind }) => kind === 'prefecture')
    .toSorted((left, right) => (counts.get(right.id) ?? 0) - (counts.get(left.id) ?? 0))
    .flatMap((place) => initialsOf(place) ?? []);
  return initials;
}

function initialsOf({ aliases }: Place): string | undefined {
  return aliases.find((alias) => /^[a-z]{2}$/u.test(alias));
}
