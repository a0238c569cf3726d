import { describe, expect, it } from 'vitest';
import { mapPeriods } from '../../../src/app/atlas/mapPeriods.ts';
import { smallMultiples } from '../../../src/app/atlas/smallMultiples.ts';
import { tileMap } from '../../../src/app/atlas/tileMap.ts';
import { mapDataset } from '../../support/mapDataset.ts';

describe('smallMultiples', () => {
  it('has every place over the same years, as the map ranks them', () => {
    const of = { indicator: 'trade', measure: 'level', period: '2025' } as const;
    const [shape] = mapPeriods(mapDataset, 'trade', 'level', 'zh-CN');
    const map = tileMap(mapDataset, of, 'zh-CN');
    const charts = shape === undefined ? [] : smallMultiples(mapDataset, map, shape, 'zh-CN');
    expect(
      charts.map(({ name, spark, newest }) => [
        name,
        spark.map((point) => point?.value),
        newest?.quantity.number,
      ]),
    ).toEqual([
      ['郑州', [5565, 6501.8], '6,501.8'],
      ['济源', [undefined, 527.7], '527.7'],
      ['洛阳', [undefined, 304.3], '304.3'],
      ['焦作', [undefined, undefined], undefined],
      ['许昌', [undefined, undefined], undefined],
    ]);
    expect(charts[2]?.spark[1]).toMatchObject({ isComputed: true, isCurrent: true });
  });
});
