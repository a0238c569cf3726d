import { describe, expect, it } from 'vitest';
import { compareObservations } from '../../src/dataset/compareObservations.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { sampleDataset, sampleEdition } from '../support/sampleEdition.ts';

const [model] = sampleEdition.observations;
if (model === undefined) throw new Error('no sample');

// Of the sample's sources hd is a primary one of August 2025, jz and dx mirrors, xc a primary one without a date.
const print = (id: string, given: Partial<Observation>): Observation => ({
  ...model,
  id,
  ...given,
});
const compare = compareObservations(sampleDataset.source);

describe('compareObservations', () => {
  it.each<[string, Partial<Observation>, Partial<Observation>]>([
    ['exact before vague', { source: 'dx' }, { source: 'hd', qualifiers: ['about'] }],
    ['primary before mirror', { source: 'hd' }, { source: 'dx' }],
    ['newer before older', { source: 'dx' }, { source: 'jz' }],
    ['dated before undated', { source: 'hd' }, { source: 'xc' }],
    [
      'the original before its translation',
      { source: 'hd', printed: '2746.8亿元' },
      { source: 'hd', printed: '274.68billionyuan' },
    ],
    ['by id in the end', { source: 'hd' }, { source: 'hd' }],
  ])('%s', (_rule, preferred, other) => {
    const [best, rest] = [print('b', preferred), print('c', other)];
    expect([rest, best].toSorted(compare)).toEqual([best, rest]);
    expect([best, rest].toSorted(compare)).toEqual([best, rest]);
  });
});
