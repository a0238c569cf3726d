import { describe, expect, it } from 'vitest';
import { figureRows } from '../../src/dataset/figureRows.ts';
import { newestEdition } from '../support/newestEdition.ts';
import { sampleEdition } from '../support/sampleEdition.ts';

describe('figureRows', () => {
  it.each([
    ['the newest edition', newestEdition],
    ['lists', { observations: [...sampleEdition.observations], computed: [] }],
  ])('finds every figure of %s by its id', (_what, edition) => {
    const { find, repeated } = figureRows(edition);
    expect(repeated).toBeUndefined();
    for (const list of ['observations', 'computed'] as const) {
      const rows = edition[list].map(({ id }) => find(id));
      expect(rows).toEqual(rows.map((_found, row) => ({ list, row })));
    }
    expect([find('nothing'), find('')]).toEqual([undefined, undefined]);
  });

  it('tells ids of one hash apart', () => {
    const [model] = sampleEdition.observations;
    if (model === undefined) throw new Error('no sample');
    // 31 times one unit is the next one's.
    const observations = ['Aa', 'BB', 'AaAa', 'BBBB', 'AaBB'].map((id) =>
      Object.assign({}, model, { id }),
    );
    const { find, repeated } = figureRows({ observations, computed: [] });
    expect(repeated).toBeUndefined();
    expect(observations.map(({ id }) => find(id)?.row)).toEqual([0, 1, 2, 3, 4]);
    const twice = { observations: [...observations, { ...model, id: 'BBBB' }], computed: [] };
    expect(figureRows(twice).repeated).toEqual({ list: 'observations', row: 5 });
  });

  it('finds a computed figure with the id of a printed one', () => {
    const { observations, computed } = sampleEdition;
    const [first, figure] = [observations.at(0), computed.at(0)];
    if (first === undefined || figure === undefined) throw new Error('no sample');
    const edition = { observations, computed: [{ ...figure, id: first.id }] };
    expect(figureRows(edition).repeated).toEqual({ list: 'computed', row: 0 });
  });

  it('is made once for an edition', () => {
    expect(figureRows(newestEdition)).toBe(figureRows(newestEdition));
  });
});
