import { describe } from 'vitest';
import { goldenTable } from '../../support/goldenTable.ts';

const noPeriod = '#VALUE! “period”为空；请填 2025 或 "2025H1"。';
const noPlace = '#VALUE! “place”为空；请填写。';

describe('TRADE', () => {
  describe('with wrong arguments', () => {
    goldenTable([
      ['=HENAN.TRADE()', noPlace],
      ['=HENAN.TRADE("济源")', noPeriod],
      ['=HENAN.TRADE("济源",2025,,,,,,1)', '#VALUE! 需要2至7个参数，给了8个。'],
      ['=HENAN.TRADE({"济源","郑州"},2025)', '#VALUE! “place”只收一个值，不收区域。'],
      ['=HENAN.TRADE("济源",{2024;2025})', '#VALUE! “period”只收一个值，不收区域。'],
      ['=HENAN.TRADE(TRUE,2025)', '#VALUE! 没有“true”；请在任务窗格中查找。'],
      [
        '=HENAN.TRADE("济源",TRUE)',
        '#VALUE! 无法识别时期“true”（period）；请填 2025、"2025H1"、"2025Q1" 或 "2025M06C"（1–6月累计）。',
      ],
    ]);
  });

  describe('with blanks', () => {
    goldenTable([
      ['=HENAN.TRADE(,2025)', noPlace],
      ['=HENAN.TRADE("",2025)', noPlace],
      ['=HENAN.TRADE("  ",2025)', noPlace],
      ['=HENAN.TRADE(0,2025)', noPlace],
      ['=HENAN.TRADE("济源",)', noPeriod],
      ['=HENAN.TRADE("济源","")', noPeriod],
      ['=HENAN.TRADE("济源",0)', noPeriod],
      ['=HENAN.TRADE("济源",2025,,,,,)', 527.7],
      ['=HENAN.TRADE("济源",2025,"","","","","")', 527.7],
      ['=HENAN.TRADE("济源",2025,0,0,0,0,0)', 527.7],
    ]);
  });

  describe('with a place in every spelling', () => {
    goldenTable([
      ['=HENAN.TRADE("济源",2025)', 527.7],
      ['=HENAN.TRADE("济源市",2025)', 527.7],
      ['=HENAN.TRADE(" 济源 ",2025)', 527.7],
      ['=HENAN.TRADE("济源示范区",2025)', 527.7],
      ['=HENAN.TRADE("濟源",2025)', 527.7],
      ['=HENAN.TRADE("濟源市",2025)', 527.7],
      ['=HENAN.TRADE("Jiyuan",2025)', 527.7],
      ['=HENAN.TRADE("JIYUAN",2025)', 527.7],
      ['=HENAN.TRADE("ji yuan",2025)', 527.7],
      ['=HENAN.TRADE("ｊｉｙｕａｎ",2025)', 527.7],
      ['=HENAN.TRADE("jy",2025)', 527.7],
      ['=HENAN.TRADE("419001",2025)', 527.7],
      ['=HENAN.TRADE(419001,2025)', 527.7],
      ['=HENAN.TRADE({"济源"},2025)', 527.7],
      ['=HENAN.TRADE("济原",2025)', '#VALUE! 没有“济原”，是否“济源”（419001）？'],
      ['=HENAN.TRADE("jiyaun",2025)', '#VALUE! 没有“jiyaun”，是否“济源”（419001）？'],
      ['=HENAN.TRADE("火星",2025)', '#VALUE! 没有“火星”；请在任务窗格中查找。'],
    ]);
  });

  describe('with a period in every spelling', () => {
    goldenTable([
      ['=HENAN.TRADE("济源","2025")', 527.7],
      ['=HENAN.TRADE("济源","2025A")', 527.7],
      ['=HENAN.TRADE("济源","FY2025")', 527.7],
      ['=HENAN.TRADE("济源","2025年")', 527.7],
      ['=HENAN.TRADE("济源","2025年全年")', 527.7],
      ['=HENAN.TRADE("济源","2025M12C")', 527.7],
      ['=HENAN.TRADE("济源","2025年1-12月")', 527.7],
      ['=HENAN.TRADE("济源","2026-1Y")', 527.7],
      ['=HENAN.TRADE("济源","latest")', 527.7],
      ['=HENAN.TRADE("济源","最新年度")', 527.7],
      ['=HENAN.TRADE("郑州","2025H1")', 2746.8],
      ['=HENAN.TRADE("郑州","2025h1")', 2746.8],
      ['=HENAN.TRADE("郑州","1H25")', 2746.8],
      ['=HENAN.TRADE("郑州","25H1")', 2746.8],
      ['=HENAN.TRADE("郑州","2025-S1")', 2746.8],
      ['=HENAN.TRADE("郑州","2025M06C")', 2746.8],
      ['=HENAN.TRADE("郑州","202506C")', 2746.8],
      ['=HENAN.TRADE("郑州","2025-06累计")', 2746.8],
      ['=HENAN.TRADE("郑州","2025年上半年")', 2746.8],
      ['=HENAN.TRADE("郑州","2025年1-6月")', 2746.8],
      ['=HENAN.TRADE("郑州","2025年1—6月")', 2746.8],
      ['=HENAN.TRADE("郑州","２０２５年１～６月")', 2746.8],
      ['=HENAN.TRADE("郑州","2025年前6个月")', 2746.8],
      ['=HENAN.TRADE("得锡化工","2025年前5个月","出口")', 4.16],
      ['=HENAN.TRADE("济源",2023)', '#N/A 济源进出口无2023年数据；已有：2025年。'],
      ['=HENAN.TRADE("济源","latest-1Y")', '#N/A 济源进出口无2024年数据；已有：2025年。'],
      [
        '=HENAN.TRADE("济源","明年")',
        '#VALUE! 无法识别时期“明年”（period）；请填 2025、"2025H1"、"2025Q1" 或 "2025M06C"（1–6月累计）。',
      ],
    ]);
  });

  describe('for a single month of which only the cumulative figure exists', () => {
    goldenTable([
      [
        '=HENAN.TRADE("得锡化工","2025M05","出口")',
        '#N/A 河南得锡化工出口无2025年5月数据；有累计数“2025年1–5月”。',
      ],
      [
        '=HENAN.TRADE("得锡化工",45778,"出口")',
        '#N/A 河南得锡化工出口无2025年5月数据；有累计数“2025年1–5月”。',
      ],
      [
        '=HENAN.TRADE("许昌","2023年6月")',
        '#N/A 许昌进出口无2023年6月数据；有累计数“2023年1–6月”。',
      ],
    ]);
  });

  describe('with a flow and a breakdown', () => {
    goldenTable([
      ['=HENAN.TRADE("许昌","2023H1")', 140.1],
      ['=HENAN.TRADE("许昌","2023H1","出口")', 122.3],
      ['=HENAN.TRADE("许昌","2023H1","exports")', 122.3],
      ['=HENAN.TRADE("许昌","2023H1","进出口")', 140.1],
      ['=HENAN.TRADE("许昌","2023H1","出口","发制品")', 79.3],
      ['=HENAN.TRADE("许昌","2023H1",,"美国")', 62.8],
      ['=HENAN.TRADE("许昌","2023H1",,"us")', 62.8],
      [
        '=HENAN.TRADE("许昌","2023H1",,"中欧班列")',
        '#N/A 许昌进出口（国际货运班列）无2023年1–6月数据。',
      ],
      ['=HENAN.TRADE("许昌","2023H1",,"火星")', '#VALUE! 没有分项“火星”；请在任务窗格中查找。'],
      [
        '=HENAN.TRADE("济源",2025,"顺差")',
        '#VALUE! 没有流向（flow）“顺差”，是否“出口”（exports）、“进口”（imports）？',
      ],
      [
        '=HENAN.TRADE("济源",2025,"GDP")',
        '#VALUE! 没有流向（flow）“GDP”，是否“出口”（exports）、“进口”（imports）？',
      ],
    ]);
  });

  describe('with a unit', () => {
    goldenTable([
      ['=HENAN.TRADE("郑州","2025H1",,,"万元")', 27468000],
      ['=HENAN.TRADE("郑州","2025H1",,,"元")', 274680000000],
      ['=HENAN.TRADE("郑州","2025H1",,,"billion yuan")', 274.68],
      ['=HENAN.TRADE("郑州","2025H1",,,"million yuan")', 274680],
      ['=HENAN.TRADE("许昌","2023H1",,"国有企业")', 0.7683],
      ['=HENAN.TRADE("许昌","2023H1",,"国有企业","万元")', 7683],
      [
        '=HENAN.TRADE("郑州","2025H1",,,"亿美元")',
        '#VALUE! 单位“亿美元”不适用；该数以亿元计，币种不折算。',
      ],
      ['=HENAN.TRADE("郑州","2025H1",,,"辆")', '#VALUE! 单位“辆”不适用；该数以亿元计。'],
      [
        '=HENAN.TRADE("郑州",2017)',
        '#N/A 郑州2017年进出口只有以亿美元计的数，币种不折算；如接受，unit 填"亿美元"。',
      ],
      ['=HENAN.TRADE("郑州",2017,,,"亿美元")', 596.3],
      ['=HENAN.TRADE("郑州",2017,,,"billion USD")', 59.63],
    ]);
  });

  describe('with a basis and an edition', () => {
    goldenTable([
      ['=HENAN.TRADE("济源",2025,,,,"公布")', 527.7],
      ['=HENAN.TRADE("济源",2025,,,,"published")', 527.7],
      // 398.2 of processing trade ÷ its share of 75.5 %
      ['=HENAN.TRADE("济源",2025,,,,"computed")', 527.417218543046],
      [
        '=HENAN.TRADE("济源",2025,,,,"官方")',
        '#VALUE! 没有口径（basis）“官方”，是否“公布”（published）、“测算”（computed）、“可测算”（any）？',
      ],
      [
        '=HENAN.TRADE("济源",2025,,,,,"2020-01-01-00000000")',
        '#N/A 没有数据版本“2020-01-01-00000000”；edition 请留空。',
      ],
    ]);
  });

  describe('in English', () => {
    goldenTable(
      [
        ['=HENAN.TRADE("Jiyuan",)', '#VALUE! "period" is blank; enter 2025 or "2025H1".'],
        ['=HENAN.TRADE("Jiyuan",2025,,,,,,1)', '#VALUE! Takes 2 to 7 arguments, was given 8.'],
        [
          '=HENAN.TRADE("Jiyaun",2025)',
          '#VALUE! There is no place "Jiyaun"; did you mean "Jiyuan" (419001)?',
        ],
        [
          '=HENAN.TRADE("Jiyuan",2023)',
          '#N/A Jiyuan, Foreign trade: no figure for 2023; available: 2025.',
        ],
        [
          '=HENAN.TRADE("Xuchang","2023M06")',
          '#N/A Xuchang, Foreign trade: no figure for Jun 2023; a cumulative figure exists: "Jan–Jun 2023".',
        ],
        [
          '=HENAN.TRADE("Zhengzhou","2025H1",,,"USD")',
          '#VALUE! The unit "USD" does not fit; the figure is in CNY bn, and currencies are not converted.',
        ],
        [
          '=HENAN.TRADE("Jiyuan",2025,"surplus")',
          '#VALUE! There is no flow "surplus"; did you mean "Exports" (exports), "Imports" (imports)?',
        ],
        [
          '=HENAN.TRADE("Jiyuan","soon")',
          '#VALUE! Cannot read the period "soon" (period); enter 2025, "2025H1", "2025Q1" or "2025M06C" (January to June).',
        ],
      ],
      { language: 'en-US' },
    );
  });
});
