import { describe, expect, it } from 'vitest';
import { compareObservations } from '../../src/dataset/compareObservations.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Source } from '../../src/domain/source.ts';
import { sampleEdition } from '../support/sampleEdition.ts';

const [model] = sampleEdition.observations;
if (model === undefined) throw new Error('no sample');

// Of the sample's sources hd is a primary one of August 2025, jz and dx mirrors, xc a primary one without a date.
const print = (id: string, given: Partial<Observation>): Observation => ({
  ...model,
  id,
  ...given,
});
const sources = new Map<string, Source>(
  sampleEdition.sources.flatMap((source): [string, Source][] => [
    [source.id, source],
    [`${source.id}-official`, { ...source, tier: 'official' }],
    [`${source.id}-aggregator`, { ...source, tier: 'aggregator' }],
    [`${source.id}-en`, { ...source, language: 'en' }],
  ]),
);
// Of the values of the tests 527.8 is the one that its sum does not bear out.
const compare = compareObservations(
  (id) => sources.get(id),
  ({ value }) => (value === 527.8 ? 1e7 : 0),
);

describe('compareObservations', () => {
  it.each<[string, Partial<Observation>, Partial<Observation>]>([
    ['exact before vague', { source: 'dx' }, { source: 'hd', qualifiers: ['about'] }],
    [
      'a census before what is final, however old',
      { source: 'jz', vintage: 'census' },
      { source: 'dx', vintage: 'final' },
    ],
    [
      'what is final before what does not say',
      { source: 'jz', vintage: 'final' },
      { source: 'dx-official' },
    ],
    ['what does not say before a first count', {}, { source: 'dx', vintage: 'preliminary' }],
    [
      'the later of two revisions, whatever its tier',
      { source: 'dx', vintage: 'revised' },
      { source: 'jz-official', vintage: 'final' },
    ],
    ['official before media, however old', { source: 'jz-official' }, { source: 'dx' }],
    ['media before a data site', { source: 'jz' }, { source: 'dx-aggregator' }],
    ['what its sum bears out', { source: 'jz' }, { source: 'dx', value: 527.8 }],
    ['more digits where two agree', { source: 'jz' }, { source: 'dx', value: 528, halfWidth: 0.5 }],
    ['the original before a page in English', { source: 'jz' }, { source: 'dx-en' }],
    ['primary before mirror', { source: 'hd' }, { source: 'dx' }],
    ['newer before older', { source: 'dx' }, { source: 'jz' }],
    ['dated before undated', { source: 'hd' }, { source: 'xc' }],
    [
      'the original before its translation',
      { source: 'hd', printed: '2746.8亿元' },
      { source: 'hd', printed: '274.68billionyuan' },
    ],
  ])('%s', (_rule, preferred, other) => {
    // The preferred one has the larger id, so that the order by id never answers in place of the rule.
    const [best, rest] = [print('c', preferred), print('b', other)];
    expect([rest, best].toSorted(compare)).toEqual([best, rest]);
    expect([best, rest].toSorted(compare)).toEqual([best, rest]);
  });

  it('goes by the id in the end', () => {
    const [first, second] = [print('b', { source: 'hd' }), print('c', { source: 'hd' })];
    expect([second, first].toSorted(compare)).toEqual([first, second]);
  });
});
