import { rankedTiles } from './rankedTiles.ts';
import type { MapTile, TileMap } from './tileMap.ts';

/** A place as a bar of a ranking; both ends are parts of the whole width. */
export interface RankedBar {
  readonly tile: MapTile;
  /** Absent where there is no figure. */
  readonly bar?: { readonly start: number; readonly width: number; readonly isNegative: boolean };
}

/** The places of a map as bars from a common zero, the largest first, those without a figure last. */
export function rankedBars(map: Pick<TileMap, 'tiles'>): readonly RankedBar[] {
  const values = map.tiles.flatMap(({ figure }) => figure?.value ?? []);
  const low = Math.min(0, ...values);
  const span = Math.max(0, ...values) - low || 1;
  return rankedTiles(map).map((tile) => {
    const value = tile.figure?.value;
    if (value === undefined) return { tile };
    const start = (Math.min(0, value) - low) / span;
    return { tile, bar: { start, width: Math.abs(value) / span, isNegative: value < 0 } };
  });
}
