import { describe, expect, it } from 'vitest';
import { mapKey } from '../../../src/app/atlas/mapKey.ts';
import { tileMap } from '../../../src/app/atlas/tileMap.ts';
import { mapDataset } from '../../support/mapDataset.ts';

const of = { indicator: 'trade', measure: 'level' } as const;

describe('mapKey', () => {
  it('has the unit of the figures, none where there is no figure', () => {
    const map = tileMap(mapDataset, { ...of, period: '2025' }, 'zh-CN');
    expect(mapKey(map)).toEqual({ ...of, place: '', breakdown: '', unit: '亿元' });
    expect(mapKey(map, '419001').place).toBe('419001');
    const empty = tileMap(mapDataset, { ...of, period: '1999' }, 'zh-CN');
    expect(mapKey(empty).unit).toBe('');
  });
});
