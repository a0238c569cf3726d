import { describe, expect, it } from 'vitest';
import { figureRow } from '../../../src/app/text/figureRow.ts';
import { figureTitle } from '../../../src/app/text/figureTitle.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const key = {
  place: '419001',
  indicator: 'trade',
  breakdown: 'processing-trade',
  measure: 'share',
} as const;

describe('figureTitle', () => {
  it('names place, indicator, breakdown and measure', () => {
    expect(figureTitle(sampleDataset, key, 'zh-CN')).toBe('济源市进出口（加工贸易）占比');
    expect(figureTitle(sampleDataset, key, 'en-US')).toBe(
      'Jiyuan: Imports and exports (Processing trade), share',
    );
  });

  it.each([
    ['gap', '410300/trade', '济源市进出口比洛阳市多', 'Jiyuan: Imports and exports, above Luoyang'],
    ['share', '410000/trade', '济源市进出口占全省', 'Jiyuan: Imports and exports, share of Henan'],
    ['rank', '410000', '济源市进出口全省位次', 'Jiyuan: Imports and exports, rank in Henan'],
    [
      'rank',
      'GP-capitals',
      '济源市进出口中部省会城市位次',
      'Jiyuan: Imports and exports, rank in Provincial capitals of Central China',
    ],
    [
      'yoy-gap',
      'CN',
      '济源市进出口增速比全国高',
      'Jiyuan: Imports and exports, growth above China',
    ],
  ] as const)('names what a %s is measured against: %s', (measure, reference, zh, en) => {
    const against = { ...key, breakdown: '', measure, reference };
    expect(figureTitle(sampleDataset, against, 'zh-CN')).toBe(zh);
    expect(figureTitle(sampleDataset, against, 'en-US')).toBe(en);
  });

  it('lets an unknown id stand for itself', () => {
    expect(figureTitle(sampleDataset, { ...key, place: 'X1', breakdown: '' }, 'zh-CN')).toBe(
      'X1进出口占比',
    );
  });
});

describe('figureRow', () => {
  it('is a row of a list', () => {
    const figure = sampleDataset.figure('zz-6');
    expect(figure && figureRow(sampleDataset, figure, 'zh-CN')).toEqual({
      id: 'zz-6',
      title: '郑州市进出口同比',
      value: '38.7%',
      period: '2025年1–6月',
      status: { code: 'published', text: '公布' },
      source: '河南日报（2025-08-03）',
      by: '河南日报',
      tier: 'media',
    });
  });
});
