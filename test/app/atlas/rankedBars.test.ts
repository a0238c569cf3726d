import { describe, expect, it } from 'vitest';
import { rankedBars } from '../../../src/app/atlas/rankedBars.ts';
import { tileMap } from '../../../src/app/atlas/tileMap.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { mapDataset } from '../../support/mapDataset.ts';

describe('rankedBars', () => {
  const { tiles } = tileMap(
    mapDataset,
    { indicator: 'trade', measure: 'level', period: '2025' },
    'zh-CN',
  );

  it('has the largest first and full, what has no figure last and without a bar', () => {
    const bars = rankedBars({ tiles });
    expect(bars.map(({ tile }) => tile.name)).toEqual(['郑州', '济源', '洛阳', '焦作', '许昌']);
    expect(bars[0]?.bar).toEqual({ start: 0, width: 1, isNegative: false });
    expect(bars[3]?.bar).toBeUndefined();
  });

  it('lets negative ones go the other way from zero', () => {
    const signed = tiles.map((tile) => {
      if (tile.figure === undefined || tile.name !== '济源') return tile;
      const figure: Figure = Object.assign({}, tile.figure, { value: -6501.8 });
      return Object.assign({}, tile, { figure });
    });
    const jiyuan = rankedBars({ tiles: signed }).find(({ tile }) => tile.name === '济源');
    expect(jiyuan?.bar).toEqual({ start: 0, width: 0.5, isNegative: true });
  });
});
