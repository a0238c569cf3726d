import { describe, expect, it } from 'vitest';
import { mapIndicators } from '../../../src/app/atlas/mapIndicators.ts';
import { mapDataset, syntheticMap } from '../../support/mapDataset.ts';

describe('mapIndicators', () => {
  it('has what several places have levels of, and no more', () => {
    expect(mapIndicators(mapDataset, 'zh-CN')).toEqual([
      { id: 'trade', label: '进出口', places: 5 },
    ]);
  });

  it('begins with what is asked first', () => {
    const found = mapIndicators(syntheticMap(3000), 'zh-CN');
    expect(found.map(({ id }) => id)).toEqual(['trade', 'exports', 'imports']);
    expect(found.every(({ places }) => places === 18)).toBe(true);
  });
});
