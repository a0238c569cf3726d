import type { BoundaryChange } from '../../domain/place.ts';
import type { Content, Located } from './content.ts';

/** Gives places the changes of their territory, in the order of years. */
export function withBoundaries(
  places: Content['places'],
  rows: readonly Located<{ readonly place: string; readonly change: BoundaryChange }>[],
): Content['places'] {
  return places.map((located) => {
    const changes = rows.filter(({ item }) => item.place === located.item.id);
    if (changes.length === 0) return located;
    const boundaries = changes
      .map(({ item }) => item.change)
      .toSorted((left, right) => left.year - right.year);
    return { row: located.row, item: Object.assign({}, located.item, { boundaries }) };
  });
}
