import { describe, expect, it } from 'vitest';
import { bestPeriod, mapPeriods, type MapPeriods } from '../../../src/app/atlas/mapPeriods.ts';
import { mapDataset, syntheticMap } from '../../support/mapDataset.ts';

describe('mapPeriods', () => {
  const periods = mapPeriods(mapDataset, 'trade', 'level', 'zh-CN');

  it('counts the places of each period, by what stands in one series', () => {
    expect(periods.map(({ shape }) => shape)).toEqual(['', 'H1', 'H2']);
    expect(periods[0]?.periods).toEqual([
      { code: '2024', label: '2024年', count: 1 },
      { code: '2025', label: '2025年', count: 3 },
    ]);
    expect(periods[1]?.periods.map(({ code, count }) => [code, count])).toEqual([
      ['2023H1', 1],
      ['2025H1', 2],
    ]);
  });

  it('has none of an indicator without figures', () => {
    expect(mapPeriods(mapDataset, 'population', 'yoy', 'zh-CN')).toEqual([]);
  });
});

const of = (shape: string, ...counts: readonly (readonly [string, number])[]): MapPeriods => ({
  shape,
  label: '',
  periods: counts.map(([code, count]) => ({ code, label: code, count })),
});

describe('bestPeriod', () => {
  it.each([
    ['the latest where it is as full', [of('', ['2024', 18], ['2025', 18])], '2025'],
    ['not the latest where few have it yet', [of('', ['2024', 18], ['2025', 3])], '2024'],
    [
      'whole years before months that a few more have',
      [of('', ['2024', 9]), of('H1', ['2025H1', 12])],
      '2024',
    ],
    [
      'months where whole years are all but empty',
      [of('', ['2024', 2]), of('H1', ['2025H1', 18])],
      '2025H1',
    ],
  ])('is %s', (_what, shapes, best) => {
    expect(bestPeriod(shapes)).toBe(best);
  });

  it('is none where there is nothing', () => {
    expect(bestPeriod([])).toBeUndefined();
    expect(bestPeriod(mapPeriods(syntheticMap(0), 'trade', 'level', 'zh-CN'))).toBeUndefined();
  });
});
