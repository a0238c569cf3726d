import { describe } from 'vitest';
import { goldenTable } from '../support/goldenTable.ts';
import { linesDataset } from '../support/linesEdition.ts';
import { computedLevel, datasetWith } from '../support/printedEdition.ts';

const luoyang = computedLevel({ id: 'c:gap' });
const growth = { measure: 'yoy', unit: '1', method: 'growth' } as const;

/** Henan's printed growth of 2025H1 is 26.2 %; the other growth is invented to meet or miss it. */
const dataset = datasetWith([
  luoyang,
  computedLevel({
    id: 'c:balance',
    place: '411000',
    indicator: 'imports',
    period: '2023H1',
    method: 'balance',
    inputs: ['004-004-01', '004-006-03'],
    value: 17.8,
    low: 17.7,
    high: 17.9,
  }),
  computedLevel({
    id: 'c:implied',
    place: '410100',
    period: '2024H1',
    method: 'implied-base-growth',
    inputs: ['003-006-01', '003-006-02'],
    value: 1980.389329488104,
    low: 1979.639495,
    high: 1981.139523,
  }),
  computedLevel({ id: 'c:wide', place: '411100', value: 100, low: 90, high: 110 }),
  computedLevel({ id: 'c:again', place: '419001', value: 527.8, low: 527.6, high: 528 }),
  computedLevel({
    id: 'c:revised',
    ...growth,
    place: '411000',
    period: '2023H1',
    value: 0.31,
    low: 0.305,
    high: 0.315,
  }),
  computedLevel({
    id: 'c:meets',
    ...growth,
    place: '410800',
    period: '2025H1',
    value: 0.07,
    low: 0.06,
    high: 0.08,
  }),
]);

const ask = (basis: string): string => `=HENAN.FIGURE("410000","trade",2024,,"增量",,,${basis})`;

const increase = computedLevel({
  id: 'c:increase',
  place: '410100',
  measure: 'increase',
  method: 'periods',
  value: 936.8,
  low: 936.25,
  high: 937.35,
});

describe('basis', () => {
  describe('blank: the published figure, else the computed one', () => {
    goldenTable(
      [
        ['=HENAN.TRADE("济源",2025)', 527.7],
        ['=HENAN.TRADE("洛阳",2025)', 304.3],
        ['=HENAN.TRADE("洛阳",2025,,,"万元")', 3043000],
        ['=HENAN.TRADE("许昌","2023H1","进口")', 17.8],
        [
          '=HENAN.TRADE("郑州","2024H1")',
          '#N/A 郑州2024年1–6月仅有隐含基数1980.4亿元（1979.6–1981.1亿元），非当时公布数；如接受，basis 填"可测算"。',
        ],
        [
          '=HENAN.TRADE("漯河",2025)',
          '#N/A 漯河2025年进出口只能粗略测算：100亿元（90–110亿元）；如接受，basis 填"可测算"。',
        ],
      ],
      { dataset },
    );
  });

  describe('published: nothing computed', () => {
    goldenTable(
      [
        ['=HENAN.TRADE("济源",2025,,,,"公布")', 527.7],
        [
          '=HENAN.TRADE("洛阳",2025,,,,"公布")',
          '#N/A 洛阳2025年进出口未公布，只有测算数；如接受，basis 留空。',
        ],
        [
          '=HENAN.TRADE("郑州","2024H1",,,,"公布")',
          '#N/A 郑州2024年1–6月仅有隐含基数1980.4亿元（1979.6–1981.1亿元），非当时公布数；如接受，basis 填"可测算"。',
        ],
      ],
      { dataset },
    );
  });

  describe('computed: the computed figure even where one is published, implied bases too', () => {
    goldenTable(
      [
        ['=HENAN.TRADE("济源",2025,,,,"测算")', 527.8],
        ['=HENAN.TRADE("郑州","2024H1",,,,"测算")', 1980.389329488104],
        ['=HENAN.TRADE("漯河",2025,,,,"computed")', 100],
        ['=HENAN.TRADE("郑州",2025,,,,"测算")', 6501.8],
      ],
      { dataset },
    );
  });

  describe('any: as blank, and where that answers nothing what has to be accepted', () => {
    goldenTable(
      [
        ['=HENAN.TRADE("济源",2025,,,,"可测算")', 527.7],
        ['=HENAN.TRADE("济源",2025,,,,"any")', 527.7],
        ['=HENAN.TRADE("洛阳",2025,,,,"可测算")', 304.3],
        ['=HENAN.TRADE("漯河",2025,,,,"可测算")', 100],
        // One basis for a whole series: the printed half-year stays, the implied base fills the one before.
        [
          '=HENAN.TIMESERIES("郑州","进出口","2024H1","2025H1",,,,,"可测算")',
          [
            ['2024H1', 1980.389329488104],
            ['2025H1', 2746.8],
          ],
        ],
        ['=HENAN.TRADE("郑州","latest",,,,"可测算")', 6501.8],
      ],
      { dataset },
    );
  });

  describe('exact before about, published before computed', () => {
    // 近千亿 is printed of the increase; 6501.8 − 5565 stands in the same document.
    goldenTable(
      [
        ['=HENAN.FIGURE("郑州","进出口",2025,,"增量")', 936.8],
        ['=HENAN.FIGURE("郑州","进出口",2025,,"增量",,,"可测算")', 936.8],
        ['=HENAN.FIGURE("郑州","进出口",2025,,"增量",,,"公布")', 1000],
      ],
      { dataset: datasetWith([increase]) },
    );
    goldenTable([
      [
        '=HENAN.FIGURE("许昌硅碳新材料产业链","产业规模","@2023M08")',
        '#N/A 许昌硅碳新材料产业链2023年8月时点产业规模只有量级说法“千亿级”，不作数字。',
      ],
      ['=HENAN.SOURCE("许昌硅碳新材料产业链","产业规模","@2023M08",,,"printed")', '千亿级'],
    ]);
  });

  describe('what is accepted never replaces what answers unasked, be it rough', () => {
    const rough = '410000 trade - 2024 increase 40亿元 qualifier=about half=5';
    const levels = `
      before 410000 trade - 2023 level 100.0亿元
      after  410000 trade - 2024 level 130.0亿元`;
    const stated = linesDataset(`${levels}\n rough ${rough}`);
    goldenTable(
      [
        [ask(''), 40],
        [ask('"可测算"'), 40],
        [ask('"any"'), 40],
        [ask('"公布"'), 40],
      ],
      { dataset: stated },
    );
    goldenTable([[ask('"any"'), 30]], { dataset: linesDataset(levels) });
    const met = `${levels}\n met 410000 trade - 2024 yoy 30.0%`;
    goldenTable(
      [
        [ask(''), 30],
        [ask('"any"'), 30],
        [ask('"公布"'), 40],
      ],
      { dataset: linesDataset(`${met}\n rough ${rough}`) },
    );
    goldenTable([[ask('"any"'), 30]], {
      dataset: linesDataset(levels),
      language: 'en-US',
    });
  });

  describe('an implied base enters nothing and is not the latest', () => {
    goldenTable(
      [
        ['=HENAN.PERIODS("洛阳","进出口")', [[2025]]],
        ['=HENAN.CAGR("郑州","进出口","2024H1","2025H1",,"测算")', 0.387],
      ],
      { dataset },
    );
  });

  describe('STATUS', () => {
    goldenTable(
      [
        [
          '=HENAN.STATUS("洛阳","进出口",2025)',
          'computed 测算 差距 304.2–304.4亿元 大象新闻（2026-02-13）',
        ],
        [
          '=HENAN.STATUS("郑州","进出口","2024H1",,,"测算")',
          'implied-base 隐含基数 由增速回推 1979.6–1981.1亿元 河南日报（日期不详）',
        ],
        [
          '=HENAN.STATUS("郑州","进出口","2024H1")',
          'missing 无数据 郑州2024年1–6月仅有隐含基数1980.4亿元（1979.6–1981.1亿元），非当时公布数；如接受，basis 填"可测算"。',
        ],
        [
          '=HENAN.STATUS("许昌","进出口","2023H1",,"同比")',
          'published 公布 按两期总量为30.5%–31.5%，基数已调整 未注明出版者（日期不详）',
        ],
        [
          '=HENAN.STATUS("焦作","进出口","2025H1",,"同比")',
          'published 公布 未注明出版者（2025-08-11）',
        ],
      ],
      { dataset },
    );
  });

  describe('SOURCE of a computed figure cites what it is computed from', () => {
    goldenTable(
      [
        ['=HENAN.SOURCE("洛阳","进出口",2025)', '资料来源：大象新闻（2026-02-13），经测算'],
        ['=HENAN.SOURCE("洛阳","进出口",2025,,,"printed")', '527.7億元；223.4億元'],
      ],
      { dataset },
    );
  });

  describe('in English', () => {
    goldenTable(
      [
        ['=HENAN.TRADE("Zhengzhou","2024H1",,,,"any")', 1980.389329488104],
        ['=HENAN.TRADE("Jiyuan",2025,,,,"any")', 527.7],
        [
          '=HENAN.TRADE("Zhengzhou","2024H1")',
          '#N/A Zhengzhou Jan–Jun 2024: only an implied base CNY 198.04 bn (CNY 197.96–198.11 bn), not the figure published then; to accept it set basis to "any".',
        ],
        [
          '=HENAN.TRADE("Luohe",2025)',
          '#N/A Luohe 2025, Foreign trade can only be computed approximately: CNY 10 bn (CNY 9–11 bn); to accept it set basis to "any".',
        ],
        [
          '=HENAN.STATUS("Luoyang","trade",2025)',
          'computed follows from printed figures gap CNY 30.42–30.44 bn Daxiang News, 2026-02-13, in Chinese',
        ],
      ],
      { dataset, language: 'en-US' },
    );
  });
});
