import type { Dataset } from '../../dataset/dataset.ts';
import type { Place } from '../../domain/place.ts';

/**
 * A short text that finds something: the initials of the place with the most figures that has initials.
 *
 * @example
 * tourExample(dataset); // => 'zz'
 */
export function tourExample(dataset: Dataset): string {
  const counts = new Map<string, number>();
  for (const { place } of dataset.figures) counts.set(place, (counts.get(place) ?? 0) + 1);
  const initials = dataset.edition.places
    .filter(({ kind }) => kind === 'prefecture')
    .toSorted((left, right) => (counts.get(right.id) ?? 0) - (counts.get(left.id) ?? 0))
    .flatMap((place) => initialsOf(place) ?? []);
  return initials[0] ?? '';
}

function initialsOf({ aliases }: Place): string | undefined {
  return aliases.find((alias) => /^[a-z]{2}$/u.test(alias));
}
