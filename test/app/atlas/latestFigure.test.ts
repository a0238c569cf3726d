import { describe, expect, it } from 'vitest';
import { latestFigure } from '../../../src/app/atlas/latestFigure.ts';
import { mapDataset } from '../../support/mapDataset.ts';

describe('latestFigure', () => {
  it.each([
    ['a whole year before its months', '410100', 'trade', '2025', ['2024', '2025']],
    ['months where there is nothing else', '411000', 'trade', '2023H1', ['2023H1']],
    ['a rough state where there is no exact one', '419001', 'population', '@2026M02', ['@2026M02']],
  ])('is %s', (_what, place, indicator, period, periods) => {
    const latest = latestFigure(mapDataset, place, indicator);
    expect(latest?.figure.period).toBe(period);
    expect(latest?.periods).toEqual(periods);
  });

  it('is none where there is none', () => {
    expect(latestFigure(mapDataset, '410800', 'gdp')).toBeUndefined();
  });
});
