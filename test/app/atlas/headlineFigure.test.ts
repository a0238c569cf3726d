import { describe, expect, it } from 'vitest';
import { growthOf, headlineFigure } from '../../../src/app/atlas/headlineFigure.ts';
import { latestFigure } from '../../../src/app/atlas/latestFigure.ts';
import { mapDataset } from '../../support/mapDataset.ts';

const context = { dataset: mapDataset, language: 'zh-CN' } as const;

describe('headlineFigure', () => {
  it('has value, growth and years', () => {
    expect(headlineFigure('410100', 'trade', context)).toMatchObject({
      label: '进出口',
      latest: {
        quantity: { text: '6,501.8亿元' },
        periodText: '2025年',
        statusText: '公布',
        growth: { text: '+16.83%', sign: 1 },
        spark: [{ value: 5565 }, { value: 6501.8, isCurrent: true }],
      },
    });
  });

  it('has the published rank among all units', () => {
    const { latest } = headlineFigure('419001', 'trade', context);
    expect(latest?.rank).toMatchObject({ rank: 2, of: 5 });
    expect(latest?.growth).toBeUndefined();
  });

  it('has no figure where there is none', () => {
    expect(headlineFigure('410100', 'gdp', context)).toEqual({
      indicator: 'gdp',
      label: '地区生产总值',
    });
  });
});

describe('growthOf', () => {
  it('is none of what is no level', () => {
    const figure = latestFigure(mapDataset, '410100', 'trade')?.figure;
    expect(figure).toBeDefined();
    if (figure !== undefined) {
      expect(growthOf({ ...figure, measure: 'share' }, context)).toBeUndefined();
    }
  });
});
