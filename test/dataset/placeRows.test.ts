import { describe, expect, it } from 'vitest';
import { noOwnFigures } from '../../src/dataset/ownFigures.ts';
import { placeRows } from '../../src/dataset/placeRows.ts';
import { newestEdition } from '../support/newestEdition.ts';
import { sampleEdition } from '../support/sampleEdition.ts';

describe('placeRows', () => {
  it('has each row under its place and indicator, in the order of the edition', () => {
    const rows = placeRows({ edition: newestEdition, own: noOwnFigures });
    for (const list of ['observations', 'computed'] as const) {
      const keys = newestEdition[list].map(({ place, indicator }) => `${place}|${indicator}`);
      const found = rows.places.flatMap((place) =>
        [...rows.of(place)].map(([indicator, group]) => ({
          key: `${place}|${indicator}`,
          rows: group[list],
        })),
      );
      const all = found.flatMap((group) => group.rows);
      expect(all.toSorted((left, right) => left - right)).toEqual([...keys.keys()]);
      for (const group of found) {
        expect(group.rows).toEqual(group.rows.toSorted((left, right) => left - right));
        expect(group.rows.every((row) => keys[row] === group.key)).toBe(true);
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
    expect([...rows.of('410300').keys()]).toEqual([typed.indicator]);
    expect(rows.of('410300').get(typed.indicator)).toEqual({
      observations: [],
      computed: [],
      own: [typed],
      ownSteps: [],
      ownComputed: [],
    });
    expect(rows.of('410100').size).toBe(0);
  });
});
