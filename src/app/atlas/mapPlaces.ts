import type { Dataset } from '../../dataset/dataset.ts';
import type { Place, Tile } from '../../domain/place.ts';

/** A place that has a tile. */
export interface MapPlace extends Place {
  readonly tile: Tile;
}

/** The places of the map, row by row from the north-west; none where the data package has no map. */
export function mapPlaces({ edition }: Pick<Dataset, 'edition'>): readonly MapPlace[] {
  return edition.places
    .flatMap(({ tile, ...place }) => (tile === undefined ? [] : [{ ...place, tile }]))
    .toSorted(
      ({ tile: left }, { tile: right }) => left.row - right.row || left.column - right.column,
    );
}
