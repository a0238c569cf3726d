import { describe, expect, it } from 'vitest';
import { dividedBy } from '../../src/dataset/dividedBy.ts';
import { newestDataset } from '../support/newestEdition.ts';

describe('dividedBy', () => {
  const { dimensions, hasMember } = dividedBy(newestDataset);

  it('says by what each indicator is printed, flows of trade together', () => {
    expect([...dimensions('deposits')]).toEqual(['depositor']);
    expect(dimensions('imports')).toBe(dimensions('exports'));
    expect(dimensions('imports').has('ownership')).toBe(true);
    expect(dimensions('urbanisation-rate').size).toBe(0);
  });

  it('says which members are printed of it', () => {
    expect(hasMember('gdp', 'tertiary')).toBe(true);
    expect(hasMember('gdp', 'high-tech')).toBe(false);
    expect(hasMember('nothing', 'tertiary')).toBe(false);
  });
});
