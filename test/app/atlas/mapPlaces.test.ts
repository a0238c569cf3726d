import { describe, expect, it } from 'vitest';
import { mapPlaces } from '../../../src/app/atlas/mapPlaces.ts';
import { mapDataset } from '../../support/mapDataset.ts';
import { newestDataset } from '../../support/newestEdition.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

describe('mapPlaces', () => {
  it('has the places with a tile, row by row', () => {
    expect(mapPlaces(mapDataset).map(({ id }) => id)).toEqual([
      '419001',
      '410800',
      '410300',
      '410100',
      '411000',
    ]);
  });

  it('has none where the package has no map', () => {
    expect(mapPlaces(sampleDataset)).toEqual([]);
  });

  it('has all units of the province in the newest edition', () => {
    expect(mapPlaces(newestDataset).length).toBe(18);
  });
});
