import { describe, expect, it } from 'vitest';
import { cellKey, seriesKey } from '../../src/dataset/figureCell.ts';

const parts = {
  place: '419001',
  indicator: 'trade',
  breakdown: 'us',
  period: '2025',
  measure: 'level',
} as const;

describe('cellKey', () => {
  it('differs in each of its parts', () => {
    const others = [
      { ...parts, place: '410100' },
      { ...parts, indicator: 'exports' },
      { ...parts, breakdown: '' },
      { ...parts, period: '2024' },
      { ...parts, measure: 'yoy' as const },
    ];
    expect(new Set([parts, ...others].map(cellKey)).size).toBe(6);
  });
});

describe('seriesKey', () => {
  it('is the same in all periods', () => {
    const { period: _period, ...series } = parts;
    expect(seriesKey(parts)).toBe(seriesKey(series));
  });
});
