import { describe, expect, it } from 'vitest';
import { periodCode } from '../../src/domain/period.ts';
import { belongsTo, periodSeries } from '../../src/domain/periodSeries.ts';
import { period } from '../support/period.ts';

describe('periodSeries', () => {
  it.each([
    ['2023', '2025', 'year', ['2023', '2024', '2025']],
    ['2023H1', '2025H1', 'year', ['2023H1', '2024H1', '2025H1']],
    ['2023H1', '2024H2', 'next', ['2023H1', '2023H2', '2024H1', '2024H2']],
    ['2024M11', '2025M02', 'next', ['2024M11', '2024M12', '2025M01', '2025M02']],
    ['2024M05C', '2024M07C', 'next', ['2024M05C', '2024H1', '2024M07C']],
    ['2024M11C', '2025M02C', 'next', ['2024M11C', '2024', '2025M01', '2025M02C']],
    ['@2023M08', '@2023M10', 'next', ['@2023M08', '@2023M09', '@2023M10']],
    ['2025', '2025', 'next', ['2025']],
  ] as const)('from %s to %s by %s', (from, to, step, codes) => {
    expect(periodSeries(period(from), period(to), step, 500)?.map(periodCode)).toEqual(codes);
  });

  it.each([
    ['2025', '2024', 'year'],
    ['2025H1', '2025', 'next'],
    ['2024M05', '2024M07C', 'next'],
    ['2023', '@2024', 'year'],
    ['2023H1', '2025H2', 'year'],
  ] as const)('from %s never meets %s by %s', (from, to, step) => {
    expect(periodSeries(period(from), period(to), step, 500)).toBeUndefined();
  });

  it('stops one above the limit', () => {
    expect(periodSeries(period('1900'), period('2199'), 'year', 10)).toHaveLength(11);
  });
});

describe('belongsTo', () => {
  it.each([
    ['2024', '2020', 'year', true],
    ['2024H1', '2020', 'year', false],
    ['2024H2', '2020H1', 'next', true],
    ['2024H2', '2020H1', 'year', false],
    ['2024H1', '2020M05C', 'next', true],
    ['2024M06', '2020M05C', 'next', false],
    ['@2024M09', '@2020M05', 'next', true],
    ['@2024', '2020', 'year', false],
  ] as const)('%s to the series from %s by %s: %s', (code, from, step, isTrue) => {
    expect(belongsTo(period(code), period(from), step)).toBe(isTrue);
  });
});
