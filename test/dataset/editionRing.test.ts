import { describe, expect, it } from 'vitest';
import { editionRing } from '../../src/dataset/editionRing.ts';
import { sampleEdition as edition } from '../support/sampleEdition.ts';

const changed = <Item extends object>(items: readonly Item[], index: number, given: object) =>
  items.map((item, at) => (at === index ? { ...item, ...given } : item));

describe('editionRing', () => {
  it('finds none in a sound edition', () => {
    expect(editionRing(edition)).toBeUndefined();
  });

  it('names the ring of parents and of sums', () => {
    const { places, breakdowns, indicators } = edition;
    expect(editionRing({ ...edition, places: changed(places, 0, { parent: '410100' }) })).toEqual({
      path: 'places.0.parent',
      reason: 'a ring: CN → 410100 → 410000 → CN',
    });
    const inside = changed(breakdowns, 0, { parent: breakdowns[0]?.id });
    expect(editionRing({ ...edition, breakdowns: inside })?.path).toBe('breakdowns.0.parent');
    const sums = changed(indicators, 1, { sumOf: ['trade', 'imports'] });
    expect(editionRing({ ...edition, indicators: sums })?.path).toBe('indicators.0.sumOf');
  });
});
