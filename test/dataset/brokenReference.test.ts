import { describe, expect, it } from 'vitest';
import { brokenReference } from '../../src/dataset/brokenReference.ts';
import type { Edition } from '../../src/dataset/edition.ts';
import { sampleEdition as edition } from '../support/sampleEdition.ts';

const [place, ...places] = edition.places;
const [indicator, ...indicators] = edition.indicators;
const [breakdown, ...breakdowns] = edition.breakdowns;
const [observation, ...observations] = edition.observations;
const [computed] = edition.computed;
if (!place || !indicator || !breakdown || !observation || !computed) throw new Error('no sample');

const first = (given: Partial<typeof observation>): Partial<Edition> => ({
  observations: [{ ...observation, ...given }, ...observations],
});

describe('brokenReference', () => {
  it('of a sound edition is none', () => {
    expect(brokenReference(edition)).toBeUndefined();
  });

  it.each<[Partial<Edition>, string, string]>([
    [{ places: [{ ...place, parent: 'X' }, ...places] }, 'places.0.parent', 'place: X'],
    [
      { indicators: [{ ...indicator, sumOf: ['exports', 'X'] }, ...indicators] },
      'indicators.0.sumOf',
      'indicator: X',
    ],
    [
      { breakdowns: [{ ...breakdown, parent: 'X' }, ...breakdowns] },
      'breakdowns.0.parent',
      'breakdown: X',
    ],
    [first({ place: '419099' }), 'observations.0.place', 'place: 419099'],
    [first({ indicator: 'X' }), 'observations.0.indicator', 'indicator: X'],
    [first({ breakdown: 'us+X' }), 'observations.0.breakdown', 'breakdown: X'],
    [first({ source: 'X' }), 'observations.0.source', 'source: X'],
    [first({ reference: 'X' }), 'observations.0.reference', 'place: X'],
    [first({ reference: '410000/X' }), 'observations.0.reference', 'indicator: X'],
    [first({ reference: '410000/trade/X' }), 'observations.0.reference', 'breakdown: X'],
    [{ computed: [{ ...computed, place: 'X' }] }, 'computed.0.place', 'place: X'],
  ])('is found (%#)', (given, path, missing) => {
    expect(brokenReference({ ...edition, ...given })).toEqual({
      path,
      reason: `no such ${missing}`,
    });
  });
});
