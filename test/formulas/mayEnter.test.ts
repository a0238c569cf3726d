import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { mayEnter } from '../../src/formulas/mayEnter.ts';
import { sampleDataset } from '../support/sampleEdition.ts';

const figure = sampleDataset.figure('jy-1');
if (figure?.origin.kind !== 'published') throw new Error('no sample');
const [print] = figure.origin.observations;

const printed = (given: Partial<Observation>): Figure => ({
  ...figure,
  origin: { kind: 'published', observations: [{ ...print, ...given }] },
});

describe('mayEnter', () => {
  it('lets an exact figure of a stated period in, and what follows from such', () => {
    expect(mayEnter(figure)).toEqual({ low: 527.65, high: 527.75 });
    expect(mayEnter({ ...figure, ...sampleDataset.figure('c-luoyang') })).toEqual({
      low: 304.2,
      high: 304.4,
    });
  });

  it.each<[string, Figure]>([
    ['about', printed({ qualifiers: ['about'] })],
    ['expected', printed({ qualifiers: ['exact', 'expected'] })],
    ['of an inferred period', printed({ dating: 'inferred' })],
    ['without a lower end', { ...figure, low: null }],
    ['without an upper end', { ...figure, high: null }],
    ['an implied base', { ...figure, status: 'implied-base' }],
  ])('keeps out what is %s', (_what, kept) => {
    expect(mayEnter(kept)).toBeUndefined();
  });
});
