import { describe, expect, it } from 'vitest';
import { daysOfMonth } from '../../src/domain/daysOfMonth.ts';

describe('daysOfMonth', () => {
  it.each([
    [2025, 1, 31],
    [2025, 4, 30],
    [2025, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
  ])('%i-%i', (year, month, days) => {
    expect(daysOfMonth(year, month)).toBe(days);
  });
});
