import type { Dataset } from '../../dataset/dataset.ts';
import type { Place } from '../../domain/place.ts';

/**
 * The places near one, whether there are figures of them or not: what lies in it, what it lies in, then what lies beside it.
 *
 * @example
 * nearPlaces(dataset, '419001').map(({ nameZh }) => nameZh); // => 河南省, then its other units
 */
export function nearPlaces(dataset: Dataset, id: string): readonly Place[] {
  const { places } = dataset.edition;
  const place = dataset.place(id);
  if (place === undefined) return [];
  const { parent, kind } = place;
  return [
    ...places.filter((other) => other.parent === id),
    ...places.filter((other) => other.id === parent),
    ...places.filter((other) => other.parent === parent && other.kind === kind && other.id !== id),
  ];
}
