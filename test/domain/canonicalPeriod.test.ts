import { describe, expect, it } from 'vitest';
import { canonicalPeriod } from '../../src/domain/canonicalPeriod.ts';

const span = (year: number, from: number, to: number, state = false) => ({ year, from, to, state });

describe('canonicalPeriod', () => {
  it.each([
    ['2025', span(2025, 1, 12)],
    ['2025H1', span(2025, 1, 6)],
    ['2025H2', span(2025, 7, 12)],
    ['2025Q3', span(2025, 7, 9)],
    ['2025M06', span(2025, 6, 6)],
    ['2025M06C', span(2025, 1, 6)],
    ['2025M12C', span(2025, 1, 12)],
    ['@2025', span(2025, 1, 12, true)],
    ['@2025M08', span(2025, 8, 8, true)],
  ])('reads %s', (text, period) => {
    expect(canonicalPeriod(text)).toEqual(period);
  });

  it.each(['', '25', '2025H3', '2025Q5', '2025M13', '2025M6', '@2025M08C', '2025h1', ' 2025'])(
    'does not read %j',
    (text) => {
      expect(canonicalPeriod(text)).toBeUndefined();
    },
  );
});
