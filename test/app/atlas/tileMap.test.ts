import { describe, expect, it } from 'vitest';
import { tileMap } from '../../../src/app/atlas/tileMap.ts';
import { cpuTime } from '../../support/cpuTime.ts';
import { mapDataset, syntheticMap } from '../../support/mapDataset.ts';

const of = { indicator: 'trade', measure: 'level', period: '2025' } as const;

describe('tileMap', () => {
  const map = tileMap(mapDataset, of, 'zh-CN');

  it('has every place, with its figure or without one', () => {
    expect([map.title, map.periodText, map.unit, map.known]).toEqual([
      '进出口',
      '2025年',
      '亿元',
      3,
    ]);
    expect([map.rows, map.columns]).toEqual([3, 4]);
    expect(
      map.tiles.map(({ name, quantity, shade, standing, status }) => [
        name,
        quantity?.text,
        shade,
        standing,
        status,
      ]),
    ).toEqual([
      ['济源', '527.7亿元', 3, 2, 'published'],
      ['焦作', undefined, undefined, undefined, 'missing'],
      ['洛阳', '304.3亿元', 1, 3, 'computed'],
      ['郑州', '6,501.8亿元', 5, 1, 'published'],
      ['许昌', undefined, undefined, undefined, 'missing'],
    ]);
  });

  it('tells in a legend what each shade stands for', () => {
    expect(map.legend).toEqual([
      { shade: 1, text: '304' },
      { shade: 3, text: '528' },
      { shade: 5, text: '6,502' },
    ]);
  });

  it('shows growth as a percentage', () => {
    const growth = tileMap(mapDataset, { ...of, measure: 'yoy', period: '2025H1' }, 'en-US');
    expect(growth.title).toMatch(/^Imports and exports, growth/u);
    expect(growth.unit).toBe('');
    expect(growth.legend.map(({ text }) => text)).toEqual(['6.8%', '38.7%']);
  });

  it('has a map of gaps for a year without data', () => {
    const empty = tileMap(mapDataset, { ...of, period: '1999' }, 'zh-CN');
    expect([empty.known, empty.legend, empty.tiles.length]).toEqual([0, [], 5]);
  });

  it('is drawn within a frame over 25,000 figures', () => {
    const large = syntheticMap(25_000);
    const draw = () => tileMap(large, { ...of, period: '2001Q1' }, 'zh-CN');
    expect(draw().known).toBeGreaterThan(5);
    expect(cpuTime(draw)).toBeLessThan(50);
  });
});
