import { describe, expect, it } from 'vitest';
import { shownRows } from '../../support/evaluateFormula.ts';
import { goldenTable } from '../../support/goldenTable.ts';
import { computedLevel, datasetWith } from '../../support/printedEdition.ts';
import { universeDataset } from '../../support/universeDataset.ts';

const header = [
  [
    '步骤',
    '地区',
    '指标',
    '时期',
    '数值',
    '单位',
    '下限',
    '上限',
    '方法',
    '来源',
    '原文数字',
    '行',
  ],
];
const english = [
  [
    'step',
    'place',
    'indicator',
    'period',
    'value',
    'unit',
    'low',
    'high',
    'method',
    'source',
    'printed',
    'line',
  ],
];
const news = '大象新闻（2026-02-13）';

const dataset = datasetWith([
  computedLevel({ id: 'c:gap' }),
  computedLevel({
    id: 'c:sum',
    place: '410000',
    period: '2019',
    method: 'balance',
    inputs: ['c:gap', '000-016-01', 'c:gap'],
    value: 1136.3,
    low: 1136.05,
    high: 1136.55,
  }),
  computedLevel({
    id: 'c:conflict',
    period: '2019',
    method: 'parts-part',
    inputs: ['P048-level', 'P033-level'],
    value: 2643.7,
    low: 2640,
    high: 2650,
  }),
]);

describe('EXPLAIN', () => {
  describe('with wrong arguments', () => {
    goldenTable([
      ['=HENAN.EXPLAIN()', '#VALUE! “place”为空；请填写。'],
      ['=HENAN.EXPLAIN("济源","进出口",)', '#VALUE! “period”为空；请填 2025 或 "2025H1"。'],
      ['=HENAN.EXPLAIN("济源","进出口",2025,,,,,,1)', '#VALUE! 需要3至8个参数，给了9个。'],
      ['=HENAN.EXPLAIN("济源","进出口",2019)', '#N/A 济源进出口无2019年数据；已有：2025年。'],
    ]);
  });

  describe('of a printed figure', () => {
    goldenTable([
      [
        '=HENAN.EXPLAIN("济源","进出口",2025)',
        [
          ...header,
          [
            '1',
            '济源市',
            '进出口',
            2025,
            527.7,
            '亿元',
            527.65,
            527.75,
            '公布',
            news,
            '527.7億元',
            16,
          ],
        ],
      ],
      // 近 bounds it above; without a known width nothing stands where the other end would.
      [
        '=HENAN.EXPLAIN("郑州","进出口",2025,,"增量","公布")',
        [
          ...header,
          ['1', '郑州市', '进出口增量', 2025, 1000, '亿元', '', 1000, '约数', news, '近千億', 14],
        ],
      ],
    ]);
  });

  describe('of a computed figure, down to printed ones', () => {
    goldenTable(
      [
        [
          '=HENAN.EXPLAIN("洛阳","进出口",2025)',
          [
            ...header,
            [
              '1',
              '洛阳市',
              '进出口',
              2025,
              304.3,
              '亿元',
              304.2,
              304.4,
              '差距：[1.1] − [1.2]',
              '',
              '',
              '',
            ],
            [
              '1.1',
              '济源市',
              '进出口',
              2025,
              527.7,
              '亿元',
              527.65,
              527.75,
              '公布',
              news,
              '527.7億元',
              16,
            ],
            [
              '1.2',
              '济源市',
              '进出口差距 / 洛阳',
              2025,
              223.4,
              '亿元',
              223.35,
              223.45,
              '公布',
              news,
              '223.4億元',
              16,
            ],
          ],
        ],
      ],
      { dataset },
    );
    goldenTable(
      [
        [
          '=HENAN.EXPLAIN("Luoyang","trade",2025)',
          [
            ...english,
            [
              '1',
              'Luoyang',
              'Foreign trade',
              2025,
              304.3,
              'CNY 100 mn',
              304.2,
              304.4,
              'gap: [1.1] − [1.2]',
              '',
              '',
              '',
            ],
            [
              '1.1',
              'Jiyuan',
              'Foreign trade',
              2025,
              527.7,
              'CNY 100 mn',
              527.65,
              527.75,
              'as printed',
              'Daxiang News, 2026-02-13, in Chinese',
              '527.7億元',
              16,
            ],
            [
              '1.2',
              'Jiyuan',
              'Foreign trade, gap / Luoyang',
              2025,
              223.4,
              'CNY 100 mn',
              223.35,
              223.45,
              'as printed',
              'Daxiang News, 2026-02-13, in Chinese',
              '223.4億元',
              16,
            ],
          ],
        ],
      ],
      { dataset, language: 'en-US' },
    );
  });

  it('takes apart a rank among the available members, with how many of how many', () => {
    const among = { dataset: universeDataset(12) };
    const rows = shownRows('=HENAN.EXPLAIN("郑州","进出口",2020,,,,,"available")', among);
    expect(rows[1]?.slice(2, 6)).toEqual(['进出口位次 / 河南', 2020, 12, '位']);
    expect(rows[1]?.[8]).toMatch(/\(18个成员中12个有数\)$/u);
    expect(rows).toHaveLength(14);
  });

  it('of a rank in a universe is what RANKING answers there', () => {
    const rank = shownRows('=HENAN.EXPLAIN("郑州","进出口","2025H1",,"位次",,,"中部省会")');
    expect(rank[1]?.slice(2, 6)).toEqual(['进出口位次 / 中部省会', '2025H1', 1, '位']);
  });

  it('shows a step once, and refers to it where it stands again', () => {
    const rows = shownRows('=HENAN.EXPLAIN("河南","进出口",2019)', { dataset });
    const column = (index: number): readonly unknown[] => rows.slice(1).map((row) => row[index]);
    expect(column(0)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.3']);
    expect(column(8)[0]).toBe('合计：[1.1] + [1.2] + [1.3]');
    expect(column(8)[5]).toBe('= [1.1]');
  });

  it('shows an input as the document prints it that was used, not as the preferred one does', () => {
    const rows = shownRows('=HENAN.EXPLAIN("洛阳","进出口",2019)', { dataset });
    expect(rows[3]?.slice(2, 6)).toEqual(['进出口', '2020M07C', 2762.8, '亿元']);
  });

  it('has no empty cell that is not an empty text', () => {
    const rows = shownRows('=HENAN.EXPLAIN("洛阳","进出口",2025)', { dataset });
    expect(rows.flat().filter((cell) => cell === null || cell === undefined)).toEqual([]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([12]));
  });
});
