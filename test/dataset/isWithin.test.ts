import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/dataset/dataset.ts';
import { isWithin, provinceOf, withAncestors } from '../../src/dataset/isWithin.ts';
import { sampleDataset as dataset, sampleEdition } from '../support/sampleEdition.ts';

describe('withAncestors', () => {
  it('goes outward from the place itself', () => {
    expect(withAncestors(dataset, 'ZN-airport')).toEqual(['ZN-airport', '410100', '410000', 'CN']);
    expect(withAncestors(dataset, 'nowhere')).toEqual([]);
  });

  it('ends in a ring of parents', () => {
    const places = sampleEdition.places.map((place) =>
      place.id === 'CN' ? { ...place, parent: '410000' } : place,
    );
    const ring = createDataset({ ...sampleEdition, places });
    expect(withAncestors(ring, 'CN').length).toBeLessThan(20);
  });
});

describe('isWithin', () => {
  it.each([
    ['ZN-airport', '410100', true],
    ['ZN-airport', '410000', true],
    ['419001', '419001', true],
    ['419001', '410100', false],
    ['410000', '419001', false],
  ])('%s in %s: %s', (part, whole, isTrue) => {
    expect(isWithin(dataset, part, whole)).toBe(isTrue);
  });
});

describe('provinceOf', () => {
  it.each([
    ['ZN-airport', '410000'],
    ['410000', '410000'],
    ['CN', ''],
    ['GP-capitals', ''],
  ])('%s is %j', (place, province) => {
    expect(provinceOf(dataset, place)).toBe(province);
  });
});
