import { describe } from 'vitest';
import { goldenTable } from '../../support/goldenTable.ts';

describe('BREAKDOWNS', () => {
  goldenTable([
    ['=HENAN.BREAKDOWNS("济源")', '#VALUE! “indicator”为空；请填写。'],
    ['=HENAN.BREAKDOWNS("济源","出口",2025,1)', '#VALUE! 需要2至3个参数，给了4个。'],
    [
      '=HENAN.BREAKDOWNS("济源","出口")',
      [
        ['高纯度精炼银', 'refined-silver'],
        ['白银', 'silver'],
      ],
    ],
    ['=HENAN.BREAKDOWNS("济源","进口",2025)', [['金属矿及矿砂', 'metal-ores']]],
    ['=HENAN.BREAKDOWNS("郑州经开区","覆盖城市",2023)', [['国际货运班列', 'freight-train']]],
    ['=HENAN.BREAKDOWNS("济源","进口","latest")', [['金属矿及矿砂', 'metal-ores']]],
    ['=HENAN.BREAKDOWNS("济源","出口",2024)', '#N/A 没有符合的内容。'],
    [
      '=HENAN.BREAKDOWNS("济源","出口","soon")',
      '#VALUE! 无法识别时期“soon”（period）；请填 2025、"2025H1"、"2025Q1" 或 "2025M06C"（1–6月累计）。',
    ],
  ]);
});
