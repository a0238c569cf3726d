import { describe, expect, it } from 'vitest';
import { dataUpTo } from '../../src/app/dataUpTo.ts';
import { sampleDataset } from '../support/sampleEdition.ts';

describe('dataUpTo', () => {
  it('is the newest period of a printed figure', () => {
    expect(dataUpTo(sampleDataset)).toBe('2025');
    expect(dataUpTo({ figures: [] })).toBeUndefined();
  });

  it('counts no state, no target and no rough figure', () => {
    const figure = sampleDataset.figure('jy-1');
    if (figure === undefined) throw new Error('no sample');
    const later = { ...figure, period: '2030' };
    const figures = [
      figure,
      { ...later, measure: 'target' as const },
      { ...later, status: 'about' as const },
      { ...later, period: '@2030' },
    ];
    expect(dataUpTo({ figures })).toBe('2025');
    expect(dataUpTo({ figures: [...figures, later] })).toBe('2030');
  });
});
