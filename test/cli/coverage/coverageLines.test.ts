import { describe, expect, it } from 'vitest';
import { coverageCounts, coverageLines } from '../../../src/cli/coverage/coverageLines.ts';
import type { CoverageTable } from '../../../src/cli/coverage/coverageTable.ts';
import { indicator, place } from '../support/content.ts';

const table: CoverageTable = {
  years: ['2022', '2023', '2024', '2025'],
  indicators: [
    {
      indicator: indicator('gdp', { nameZh: '地区生产总值', nameEn: 'Gross regional product' }),
      rows: [
        {
          place: place('410000', { nameZh: '某省', nameEn: 'Province' }),
          cells: [
            { level: 3, growth: 2 },
            { level: 1, growth: 0 },
            { level: 0, growth: 1 },
            { level: 0, growth: 0 },
          ],
        },
      ],
    },
  ],
};

describe('coverageLines', () => {
  it('prints vintages of levels and growth, a row a unit', () => {
    expect(coverageLines(table, ['指标', '地方'], 'zh-CN')).toEqual([
      '指标\t地方\t2022\t2023\t2024\t2025',
      '地区生产总值\t某省\t3/2\t1\t0/1\t·',
    ]);
  });

  it('prints nothing where nothing is', () => {
    expect(coverageLines({ years: [], indicators: [] }, ['a', 'b'], 'en-US')).toEqual([]);
  });
});

describe('coverageCounts', () => {
  it('counts cells and vintages', () => {
    expect(coverageCounts(table)).toEqual({ levels: 2, growths: 2, vintages: 7 });
  });
});
