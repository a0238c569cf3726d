import { describe, expect, it } from 'vitest';
import { samePeriod, yearBefore } from '../../src/derive/periodRule.ts';

describe('samePeriod', () => {
  it('puts every member at one period', () => {
    expect(samePeriod(3)(1, '2025H1')).toEqual([['2025H1', '2025H1', '2025H1']]);
  });
});

describe('yearBefore', () => {
  it.each([
    [0, '2025H1', ['2025H1', '2025H1', '2024H1']],
    [1, '2025M07C', ['2025M07C', '2025M07C', '2024M07C']],
    [2, '2024M07', ['2025M07', '2025M07', '2024M07']],
    [2, '@2024', ['@2025', '@2025', '@2024']],
  ])('of the member at position %i at %s', (position, period, codes) => {
    expect(yearBefore(position, period)).toEqual([codes]);
  });

  it('knows nothing of what is no period', () => {
    expect(yearBefore(0, 'soon')).toEqual([]);
  });
});
