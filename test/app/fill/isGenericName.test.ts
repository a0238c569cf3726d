import { describe, expect, it } from 'vitest';
import { recogniseTable } from '../../../src/app/fill/recogniseTable.ts';
import { newestDataset as dataset } from '../../support/newestEdition.ts';

function refusedBelow(title: string, ...labels: readonly string[]): readonly string[] {
  const values = [['指标', '数值'], ...labels.map((label) => [label, ''])];
  const input = { values, row: 1, column: 0, title };
  const table = recogniseTable(input, { dataset, language: 'zh-CN' });
  return table?.unknown.map(({ text, problem }) => `${text} ${problem.kind}`) ?? [];
}

describe('a name that stands in the names of several indicators', () => {
  it.each([
    [['规模以上工业', '增加值'], '增加值 under'],
    [['进出口', '某种作物', '面积（万亩）'], '面积（万亩） under'],
    [['户籍人口', '人口'], '人口 under'],
  ])('is left alone behind what it may be of: %o', (labels, refused) => {
    expect(refusedBelow('2024年郑州市', ...labels)).toContain(refused);
  });

  it.each([
    [['地区生产总值', '面积']],
    [['人均GDP', 'GDP']],
    [['常住人口', '第一产业增加值']],
    [['出口', '进口']],
  ])('is read elsewhere, and longer names anywhere: %o', (labels) => {
    expect(refusedBelow('2024年郑州市', ...labels)).toEqual([]);
  });

  it('is asked about below a title of another indicator', () => {
    const table = recogniseTable(
      {
        values: [
          ['地区', '增加值', '利润总额'],
          ['郑州', '', ''],
        ],
        row: 1,
        column: 0,
        title: '2024年规模以上工业增加值',
      },
      { dataset, language: 'zh-CN' },
    );
    expect([table?.asks.map(({ kind }) => kind), table?.filled]).toEqual([['unheard'], 0]);
  });
});
