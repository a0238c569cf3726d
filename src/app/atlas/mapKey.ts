import type { Figure } from '../../domain/figure.ts';
import type { TileMap } from './tileMap.ts';

/** What all figures of a map are of, with the unit that they are in; of a place where one is named. */
export function mapKey(
  { indicator, measure, tiles }: Pick<TileMap, 'indicator' | 'measure' | 'tiles'>,
  place = '',
): Pick<Figure, 'place' | 'indicator' | 'breakdown' | 'measure' | 'unit'> {
  const known = tiles.find(({ figure }) => figure !== undefined);
  return { place, indicator, breakdown: '', measure, unit: known?.figure?.unit ?? '' };
}
