import { describe, expect, it } from 'vitest';
import { isYear } from '../../src/domain/isYear.ts';

describe('isYear', () => {
  it.each([1900, 2025, 2199])('takes %i', (value) => {
    expect(isYear(value)).toBe(true);
  });

  it.each([1899, 2200, 2021.5, Number.NaN])('does not take %d', (value) => {
    expect(isYear(value)).toBe(false);
  });
});
