import { createDataset, type Dataset } from '../../src/dataset/dataset.ts';
import type { Edition } from '../../src/dataset/edition.ts';
import type { Place, Tile } from '../../src/domain/place.ts';
import { sampleEdition } from './sampleEdition.ts';
import { syntheticEdition } from './syntheticEdition.ts';

function withTiles(edition: Edition, tileOf: (place: Place) => Tile | undefined): Dataset {
  const places = edition.places.map((place) => {
    const tile = tileOf(place);
    return tile === undefined ? place : { ...place, tile };
  });
  return createDataset({ ...edition, places });
}

const tiles: ReadonlyMap<string, Tile> = new Map([
  ['419001', { row: 1, column: 2 }],
  ['410800', { row: 1, column: 3 }],
  ['410300', { row: 2, column: 2 }],
  ['410100', { row: 2, column: 3 }],
  ['411000', { row: 3, column: 4 }],
]);

/** The small edition of real names with five places on a map. */
export const mapDataset = withTiles(sampleEdition, ({ id }) => tiles.get(id));

/** So many made-up figures, their 18 cities on a map. */
export function syntheticMap(count: number): Dataset {
  return withTiles(syntheticEdition(count), ({ id, kind }) => {
    if (kind !== 'prefecture') return undefined;
    const at = Number(id.slice(1)) - 1;
    return { row: 1 + Math.floor(at / 6), column: 1 + (at % 6) };
  });
}
