import { describe } from 'vitest';
import { goldenTable } from '../../support/goldenTable.ts';
import { printedDataset } from '../../support/printedEdition.ts';

const gap = (period: string, existing: string): string =>
  `#N/A 河南进出口无${period}数据；已有：${existing}。`;
const years = '2015年、2016年、2017年、2020年、2021年、2024年、2025年';
const halves = '2019年1–6月、2020年1–6月、2021年1–6月、2022年1–6月、2023年1–6月、2025年1–6月';

describe('TIMESERIES', () => {
  describe('with wrong arguments', () => {
    goldenTable([
      ['=HENAN.TIMESERIES()', '#VALUE! “place”为空；请填写。'],
      ['=HENAN.TIMESERIES("河南","进出口",,2025)', '#VALUE! “from”为空；请填 2025 或 "2025H1"。'],
      ['=HENAN.TIMESERIES("河南","进出口",2015,"")', '#VALUE! “to”为空；请填 2025 或 "2025H1"。'],
      [
        '=HENAN.TIMESERIES("河南","进出口",2015,2025,,,,,,,1)',
        '#VALUE! 需要4至10个参数，给了11个。',
      ],
      [
        '=HENAN.TIMESERIES("河南","进出口",2025,2015)',
        '#VALUE! from（2025年）须早于 to（2015年）。',
      ],
      [
        '=HENAN.TIMESERIES("河南","进出口",2015,2025,,,"month")',
        '#VALUE! 没有步长（step）“month”，是否“逐年”（year）、“逐期”（next）？',
      ],
      [
        '=HENAN.TIMESERIES("河南","进出口","1950M01","2025M01",,,"next")',
        '#VALUE! 结果超过1000格；请缩小范围。',
      ],
      [
        '=HENAN.TIMESERIES("河南","GDP",2015,2016)',
        [
          [2015, '#N/A 河南GDP无2015年数据。'],
          [2016, '#N/A 河南GDP无2016年数据。'],
        ],
      ],
      ['=HENAN.TIMESERIES("河南","GDP",2015,"latest")', '#N/A 河南GDP无数据。'],
    ]);
  });

  describe('the same period of each year', () => {
    goldenTable(
      [
        [
          '=HENAN.TIMESERIES("河南","进出口",2015,2018)',
          [
            [2015, 4600.2],
            [2016, 4714.7],
            [2017, 5232.8],
            [2018, gap('2018年', years)],
          ],
        ],
        [
          '=HENAN.TIMESERIES("河南","进出口",2024,"latest")',
          [
            [2024, 8202],
            [2025, 9356.73],
          ],
        ],
        [
          '=HENAN.TIMESERIES("河南","进出口","2021H1","2022年上半年",,"同比")',
          [
            ['2021H1', 0.6],
            ['2022H1', 0.079],
          ],
        ],
        ['=HENAN.TIMESERIES("河南","进出口",2025,2025,,,,"万元")', [[2025, 93567300]]],
      ],
      { dataset: printedDataset },
    );
  });

  describe('each next period', () => {
    goldenTable(
      [
        [
          '=HENAN.TIMESERIES("河南","进出口","2022H1","2023H1",,,"next")',
          [
            ['2022H1', 3958.3],
            ['2022H2', gap('2022年7–12月', halves)],
            ['2023H1', 3799.5],
          ],
        ],
        // January to June is the first half, in a series of months together too.
        [
          '=HENAN.TIMESERIES("河南","进出口","2021M05C","2021M07C",,,"逐期")',
          [
            ['2021M05C', 3086.5],
            ['2021H1', 3656.6],
            ['2021M07C', 4246],
          ],
        ],
        [
          '=HENAN.TIMESERIES("许昌","小巨人","@2023M07","latest",,,"next")',
          [
            ['@2023M07', '#N/A 许昌专精特新“小巨人”企业无2023年7月时点数据；已有：2023年8月时点。'],
            ['@2023M08', 24],
          ],
        ],
      ],
      { dataset: printedDataset },
    );
  });

  describe('never mixes frequencies', () => {
    goldenTable([
      [
        '=HENAN.TIMESERIES("河南","进出口","2025H1",2025)',
        '#VALUE! 2025年1–6月与2025年不可比；请用同类时期，如都为全年。',
      ],
      [
        '=HENAN.TIMESERIES("河南","进出口","2021M05","2021M11C",,,"next")',
        '#VALUE! 2021年5月与2021年1–11月不可比；请用同类时期，如都为全年。',
      ],
    ]);
  });
});
