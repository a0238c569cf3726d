import type { Tile } from '../../domain/place.ts';
import type { Content, Located } from './content.ts';

/** Places with where they stand on the map. */
export function withTiles(
  places: Content['places'],
  tiles: readonly Located<Tile & { readonly place: string }>[],
): Content['places'] {
  const tileOf = new Map(tiles.map(({ item: { place, row, column } }) => [place, { row, column }]));
  return places.map((located) => {
    const tile = tileOf.get(located.item.id);
    return tile === undefined ? located : { ...located, item: { ...located.item, tile } };
  });
}
