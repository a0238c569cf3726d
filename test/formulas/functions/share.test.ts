import { describe } from 'vitest';
import { goldenTable } from '../../support/goldenTable.ts';
import { computedLevel, datasetWith } from '../../support/printedEdition.ts';

const share = { measure: 'share', unit: '1', method: 'parts-share' } as const;

const dataset = datasetWith([
  computedLevel({
    id: 'c:province',
    ...share,
    place: '419001',
    reference: '410000/trade',
    inputs: ['000-016-01', 'P113-level'],
    value: 0.056398,
    low: 0.05639,
    high: 0.056404,
  }),
  computedLevel({
    id: 'c:rough',
    ...share,
    place: '411100',
    reference: '410000/trade',
    value: 0.01,
    low: 0.005,
    high: 0.015,
  }),
  computedLevel({
    id: 'c:own',
    ...share,
    place: '411000',
    breakdown: 'us',
    period: '2023H1',
    inputs: ['004-048-01', '004-004-01'],
    value: 0.448251,
    low: 0.447734,
    high: 0.448768,
  }),
]);

describe('SHARE', () => {
  describe('with wrong arguments', () => {
    goldenTable([
      ['=HENAN.SHARE()', '#VALUE! “place”为空；请填写。'],
      ['=HENAN.SHARE("许昌","进出口",)', '#VALUE! “period”为空；请填 2025 或 "2025H1"。'],
      ['=HENAN.SHARE("许昌","进出口","2023H1")', '#VALUE! “of”为空；请填写。'],
      // `of` is set: what a share of the place itself lacks is the breakdown.
      ['=HENAN.SHARE("许昌","进出口","2023H1",,"许昌")', '#VALUE! “breakdown”为空；请填写。'],
      ['=HENAN.SHARE("许昌","进出口","2023H1",,,,,1)', '#VALUE! 需要3至7个参数，给了8个。'],
      [
        '=HENAN.SHARE("许昌","进出口","2023H1",,"火星")',
        '#VALUE! 没有对照（reference）“火星”；请在任务窗格中查找。',
      ],
    ]);
  });

  describe('of a breakdown in the place’s own total', () => {
    goldenTable(
      [
        ['=HENAN.SHARE("许昌","进出口","2023H1","一般贸易")', 0.642],
        ['=HENAN.SHARE("许昌","进出口","2023H1","一般贸易","许昌")', 0.642],
        ['=HENAN.SHARE("许昌","进出口","2023H1","美国+印度+缅甸+尼日利亚")', 0.651],
        ['=HENAN.SHARE("济源","进口",2025,"金属矿")', 0.993],
        ['=HENAN.SHARE("许昌","进出口","2023H1","美国")', 0.448251],
        [
          '=HENAN.SHARE("许昌","进出口","2023H1","美国",,"公布")',
          '#N/A 许昌2023年1–6月进出口（美国）占比未公布，只有测算数；如接受，basis 留空。',
        ],
        // A share of the nation's exports of the product is no share of the city's exports.
        [
          '=HENAN.SHARE("济源","出口",2025,"精炼银")',
          '#N/A 济源2025年出口（高纯度精炼银）占比只有对照中国的；请设 of。',
        ],
      ],
      { dataset },
    );
  });

  describe('of the place in another', () => {
    goldenTable(
      [
        ['=HENAN.SHARE("郑州","进出口",2025,,"全省")', 0.7],
        ['=HENAN.SHARE("航空港区","进出口",2025,,"郑州")', 0.759],
        ['=HENAN.SHARE("济源","出口",2025,"精炼银","中国")', 0.3],
        ['=HENAN.SHARE("济源","进出口",2025,,"全省")', 0.056398],
        [
          '=HENAN.SHARE("漯河","进出口",2025,,"全省")',
          '#N/A 漯河2025年进出口占比只能粗略测算：1%（0.5%–1.5%）；如接受，basis 填"可测算"。',
        ],
        ['=HENAN.SHARE("漯河","进出口",2025,,"全省","测算")', 0.01],
        ['=HENAN.SHARE("济源","进出口",2025,,"郑州")', '#VALUE! 济源不在郑州之内，不能算占比。'],
        [
          '=HENAN.SHARE("周口","进出口",2025,,"全省")',
          '#N/A 已知周口（411600），但尚未收录其数据。',
        ],
      ],
      { dataset },
    );
  });

  describe('that is printed roughly where levels give it exactly', () => {
    // 近七成 stands in the same document as the level; 6501.8 ÷ 9356.73.
    goldenTable([
      ['=HENAN.SHARE("郑州","进出口",2025,,"河南")', 0.694879514531252],
      ['=HENAN.SHARE("郑州","进出口",2025,,"河南","公布")', 0.7],
    ]);
    goldenTable([['=HENAN.SHARE("Zhengzhou","trade",2025,,"Henan")', 0.694879514531252]], {
      language: 'en-US',
    });
  });

  describe('whose inputs are missing: says which', () => {
    goldenTable([
      [
        '=HENAN.SHARE("航空港","进出口",2020,,"郑州")',
        '#N/A 郑州航空港2020年进出口占比（对照郑州）未公布，也不能算：缺郑州2020年进出口。',
      ],
      [
        '=HENAN.SHARE("许昌","进出口","2023H1","一般贸易","全省")',
        '#N/A 许昌2023年1–6月进出口（一般贸易）占比（对照河南）未公布，也不能算：缺河南2023年1–6月进出口（一般贸易）。',
      ],
      [
        '=HENAN.SHARE("许昌","进出口",2010,,"全省")',
        '#N/A 许昌2010年进出口占比（对照河南）未公布，也不能算：缺许昌2010年进出口、河南2010年进出口。',
      ],
    ]);
    goldenTable(
      [
        [
          '=HENAN.SHARE("Zhengzhou Airport Economy Zone","trade",2020,,"Zhengzhou")',
          '#N/A Zhengzhou Airport Economy Zone 2020, Foreign trade, share, against Zhengzhou: not published, and it cannot be computed without Zhengzhou 2020, Foreign trade.',
        ],
        [
          '=HENAN.SHARE("Zhoukou","trade",2025,,"Henan")',
          '#N/A Zhoukou (411600) is known, but there are no figures for it yet.',
        ],
      ],
      { language: 'en-US' },
    );
  });
});
