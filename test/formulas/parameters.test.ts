import { describe, expect, it } from 'vitest';
import { periodParameter, placesParameter, whereOptional } from '../../src/formulas/parameters.ts';

describe('whereOptional', () => {
  it('changes nothing else', () => {
    expect(whereOptional(periodParameter)).toEqual({ ...periodParameter, optional: true });
    expect(whereOptional(placesParameter).range).toBe(true);
  });
});
