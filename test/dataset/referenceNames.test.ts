import { describe, expect, it } from 'vitest';
import { referenceNames } from '../../src/dataset/referenceNames.ts';
import { query } from '../support/query.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

describe('referenceNames', () => {
  it('leave out the indicator and breakdown of the question itself', () => {
    const part = query({ breakdown: 'us' });
    const own = referenceNames(
      dataset,
      { place: '410300', indicator: 'trade', breakdown: 'us' },
      part,
    );
    expect(own).toMatchObject({ place: { nameZh: '洛阳' }, breakdown: [] });
    expect(own.indicator).toBeUndefined();
    const total = referenceNames(dataset, { place: '410300', indicator: 'trade' }, part);
    expect(total.indicator?.nameZh).toBe('进出口');
  });
});
