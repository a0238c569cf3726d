import { describe, expect, it } from 'vitest';
import { noOwnFigures } from '../../src/dataset/ownFigures.ts';
import { placeRows } from '../../src/dataset/placeRows.ts';
import { newestEdition } from '../support/newestEdition.ts';
import { sampleEdition } from '../support/sampleEdition.ts';

describe('placeRows', () => {
  it('has each row under its place, in the order of the edition', () => {
    const rows = placeRows({ edition: newestEdition, own: noOwnFigures });
    for (const list of ['observations', 'computed'] as const) {
      const places = newestEdition[list].map(({ place }) => place);
      const sorted = rows.places.map((place) => [...(rows.of(place)?.[list] ?? [])]);
      expect(sorted.flat().toSorted((left, right) => left - right)).toEqual([...places.keys()]);
      for (const [index, ofPlace] of sorted.entries()) {
        expect(ofPlace).toEqual(ofPlace.toSorted((left, right) => left - right));
        expect(ofPlace.every((row) => places[row] === rows.places[index])).toBe(true);
      }
    }
  });

  it('has what a workbook adds, and nothing of a place without figures', () => {
    const [model] = sampleEdition.observations;
    if (model === undefined) throw new Error('no sample');
    const typed = { ...model, id: 'own', place: '410300' };
    const edition = { ...sampleEdition, observations: [], computed: [] };
    const rows = placeRows({ edition, own: { ...noOwnFigures, observations: [typed] } });
    expect(rows.places).toEqual(['410300']);
    expect(rows.of('410300')).toMatchObject({ own: [typed], ownSteps: [], ownComputed: [] });
    expect(rows.of('410100')).toBeUndefined();
  });
});
