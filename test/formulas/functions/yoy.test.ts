import { describe } from 'vitest';
import { goldenTable } from '../../support/goldenTable.ts';

describe('YOY', () => {
  goldenTable([
    ['=HENAN.YOY()', '#VALUE! "place"为空;请填写。'],
    ['=HENAN.YOY("郑州","进出口")', '#VALUE! "period"为空;请填 2025 或 "2025H1"。'],
    ['=HENAN.YOY("郑州","进出口","2025H1",,,,1)', '#VALUE! 需要3至6个参数,给了7个。'],
    ['=HENAN.YOY("郑州",{"进出口","出口"},2025)', '#VALUE! "indicator"只收一个值,不收区域。'],
    ['=HENAN.YOY("郑州","进出口","2025H1")', 0.387],
    ['=HENAN.YOY("郑州","进出口","2025H1",,"公布")', 0.387],
    ['=HENAN.YOY("焦作","GDP","2025H1")', 0.063],
    ['=HENAN.YOY("许昌","进出口","2023H1","国有")', 0.449],
    ['=HENAN.YOY("许昌","进出口","2023H1","外资企业")', -0.242],
    ['=HENAN.YOY("许昌","进出口","2023H1","出料加工")', 22.7],
    ['=HENAN.YOY("周口","进出口",2025)', '#N/A 周口进出口同比无2025年数。'],
    ['=HENAN.YOY("许昌","出口","2023Q1")', '#N/A 许昌出口同比无2023年1–3月数;已有:2023年1–6月。'],
  ]);
});
