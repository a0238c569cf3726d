import { describe, expect, it } from 'vitest';
import { entersComputation } from '../../src/domain/entersComputation.ts';
import type { Observation } from '../../src/domain/observation.ts';

const exact: Pick<Observation, 'qualifiers' | 'dating' | 'halfWidth'> = {
  qualifiers: ['exact'],
  dating: 'stated',
  halfWidth: 0.05,
};

describe('entersComputation', () => {
  it('lets in what is printed exactly, counts included', () => {
    expect(entersComputation(exact)).toBe(true);
    expect(entersComputation({ ...exact, halfWidth: 0 })).toBe(true);
  });

  it.each<[string, Partial<Observation>]>([
    ['rough', { qualifiers: ['about'] }],
    ['expected', { qualifiers: ['exact', 'expected'] }],
    ['of an inferred period', { dating: 'inferred' }],
    ['of unknown rounding', { halfWidth: null }],
  ])('keeps out what is %s', (_what, part) => {
    expect(entersComputation({ ...exact, ...part })).toBe(false);
  });
});
