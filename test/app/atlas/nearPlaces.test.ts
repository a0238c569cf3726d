import { describe, expect, it } from 'vitest';
import { nearPlaces } from '../../../src/app/atlas/nearPlaces.ts';
import { firstDataset } from '../../support/firstEdition.ts';

describe('nearPlaces', () => {
  it('goes from what lies inside to what lies around and beside', () => {
    const near = nearPlaces(firstDataset, '410100').map(({ id }) => id);
    const inside = near.findIndex((id) => firstDataset.place(id)?.parent === '410100');
    expect(inside).toBe(0);
    expect(near.indexOf('410000')).toBeGreaterThan(inside);
    expect(near.indexOf('419001')).toBeGreaterThan(near.indexOf('410000'));
    expect(near).not.toContain('410100');
  });

  it('has none near what nobody knows', () => {
    expect(nearPlaces(firstDataset, '999999')).toEqual([]);
  });
});
