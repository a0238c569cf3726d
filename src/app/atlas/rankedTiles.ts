import type { MapTile, TileMap } from './tileMap.ts';

/** Behind every place with a figure. */
const last = Number.MAX_SAFE_INTEGER;

/** The places of a map, the largest figure first; those without one last, in the order of the map. */
export function rankedTiles({ tiles }: Pick<TileMap, 'tiles'>): readonly MapTile[] {
  return tiles.toSorted((left, right) => (left.standing ?? last) - (right.standing ?? last));
}
