import { describe } from 'vitest';
import { goldenTable } from '../../support/goldenTable.ts';

describe('YOY', () => {
  goldenTable([
    ['=HENAN.YOY()', '#VALUE! “place”为空；请填写。'],
    ['=HENAN.YOY("郑州","进出口")', '#VALUE! “period”为空；请填 2025 或 "2025H1"。'],
    ['=HENAN.YOY("郑州","进出口","2025H1",,,,1)', '#VALUE! 需要3至6个参数，给了7个。'],
    ['=HENAN.YOY("郑州",{"进出口","出口"},2025)', '#VALUE! “indicator”只收一个值，不收区域。'],
    ['=HENAN.YOY("郑州","进出口","2025H1")', 0.387],
    ['=HENAN.YOY("郑州","进出口","2025H1",,"公布")', 0.387],
    ['=HENAN.YOY("焦作","GDP","2025H1")', 0.063],
    // Jiaozuo's 6.9 % were 0.9 points above: 6.0 % ± 0.1 points is precise, however small.
    ['=HENAN.YOY("河南","服务业增加值","2025H1")', 0.06],
    ['=HENAN.YOY("许昌","进出口","2023H1","国有")', 0.449],
    ['=HENAN.YOY("许昌","进出口","2023H1","外资企业")', -0.242],
    ['=HENAN.YOY("许昌","进出口","2023H1","出料加工")', 22.7],
    ['=HENAN.YOY("周口","进出口",2025)', '#N/A 已知周口（411600），但尚未收录其数据。'],
    [
      '=HENAN.YOY("许昌","出口","2023Q1")',
      '#N/A 许昌出口同比无2023年1–3月数据；已有：2023年1–6月。',
    ],
  ]);

  describe('in dollars is a measure of its own', () => {
    goldenTable([
      ['=HENAN.YOY("郑州","进出口",2017)', '#N/A 郑州进出口同比无2017年数据；同期有：美元计同比。'],
      ['=HENAN.FIGURE("郑州","进出口",2017,,"美元计同比")', 0.084],
      ['=HENAN.FIGURE("郑州","出口",2017,,"yoy-usd")', 0.09],
      [
        '=HENAN.YOY("郑州","进出口",2017,,"可测算")',
        '#N/A 郑州进出口同比无2017年数据；同期有：美元计同比。',
      ],
      // What is counted in dollars itself grows in dollars.
      ['=HENAN.YOY("焦作","实际使用外资","2025H1")', 0.151],
    ]);
    goldenTable(
      [
        [
          '=HENAN.YOY("Zhengzhou","trade",2017)',
          '#N/A Zhengzhou, Foreign trade, growth on the year: no figure for 2017; available for that period: growth on the year in dollars.',
        ],
        ['=HENAN.FIGURE("Zhengzhou","trade",2017,,"yoy-usd")', 0.084],
      ],
      { language: 'en-US' },
    );
  });
});
