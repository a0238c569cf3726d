import { describe } from 'vitest';
import { goldenTable } from '../../support/goldenTable.ts';

describe('SOURCE', () => {
  describe('with wrong arguments', () => {
    goldenTable([
      ['=HENAN.SOURCE()', '#VALUE! “places”为空；请填写。'],
      ['=HENAN.SOURCE("济源","进出口")', '#VALUE! “periods”为空；请填 2025 或 "2025H1"。'],
      ['=HENAN.SOURCE({"","";"",""},"进出口",2025)', '#VALUE! “places”为空；请填写。'],
      ['=HENAN.SOURCE("济源","进出口",2025,,,,,,1)', '#VALUE! 需要3至8个参数，给了9个。'],
      [
        '=HENAN.SOURCE("济源","进出口",2025,,,"pub")',
        '#VALUE! 没有字段（field）“pub”，是否“出版者”（publisher）？',
      ],
      ['=HENAN.SOURCE("济原","进出口",2025)', '#VALUE! 没有“济原”，是否“济源”（419001）？'],
      ['=HENAN.SOURCE("济源","进出口",2019)', '#N/A 济源进出口无2019年数据；已有：2025年。'],
    ]);
  });

  describe('in every field', () => {
    goldenTable([
      ['=HENAN.SOURCE("济源","进出口",2025)', '资料来源：大象新闻（2026-02-13）'],
      ['=HENAN.SOURCE("济源","进出口",2025,,,"short")', '资料来源：大象新闻（2026-02-13）'],
      [
        '=HENAN.SOURCE("济源","进出口",2025,,,"full")',
        '王琳. 济源,凭什么成为“二哥”?∣豫观察[EB/OL]. 大象新闻, (2026-02-13)[2026-11-22]. http://www.maboss.net/showinfo-263-377958-0.html.',
      ],
      ['=HENAN.SOURCE("济源","进出口",2025,,,"publisher")', '大象新闻'],
      ['=HENAN.SOURCE("济源","进出口",2025,,,"title")', '济源,凭什么成为“二哥”?∣豫观察'],
      ['=HENAN.SOURCE("济源","进出口",2025,,,"site")', 'maboss.net'],
      ['=HENAN.SOURCE("济源","进出口",2025,,,"tier")', '媒体'],
      ['=HENAN.SOURCE("济源","进出口",2025,,,"vintage")', '未注明'],
      ['=HENAN.SOURCE("济源","进出口",2025,,,"date")', '2026-02-13'],
      [
        '=HENAN.SOURCE("济源","进出口",2025,,,"url")',
        'http://www.maboss.net/showinfo-263-377958-0.html',
      ],
      ['=HENAN.SOURCE("济源","进出口",2025,,,"document")', '000_1ea432c4ae28ccb5.txt'],
      ['=HENAN.SOURCE("济源","进出口",2025,,,"line")', '16'],
      ['=HENAN.SOURCE("济源","进出口",2025,,,"printed")', '527.7億元'],
      ['=HENAN.SOURCE("济源","进出口",2025,,,"原文数字")', '527.7億元'],
      ['=HENAN.SOURCE("济源","进出口",2025,,,"unit")', '亿元'],
      ['=HENAN.SOURCE("济源","进出口",2025,,,"terms")', '未注明'],
      ['=HENAN.SOURCE("济源","进出口",2025,,,"period")', '2025'],
      ['=HENAN.SOURCE("许昌","出口","2023H1",,,"publisher")', '未注明'],
      ['=HENAN.SOURCE("许昌","出口","2023H1")', '资料来源：未注明出版者（日期不详）'],
    ]);
  });

  describe('of what is printed in words, over a line end or in two languages', () => {
    goldenTable([
      ['=HENAN.SOURCE("郑州","进出口",2025,,"占比","printed","公布")', '近七成'],
      ['=HENAN.SOURCE("许昌","出口","2023H1",,,"printed")', '122.3亿元'],
      ['=HENAN.SOURCE("郑州","进出口","2025H1",,,"printed")', '2746.8亿元'],
      ['=HENAN.SOURCE("许昌","进出口","2023H1","其他贸易","同比","printed")', '1.2倍'],
    ]);
  });

  describe('of a rank, whatever universe it is in', () => {
    goldenTable([
      ['=HENAN.SOURCE("郑州","进出口","2025H1",,"增速位次")', '资料来源：河南日报（日期不详）'],
      ['=HENAN.SOURCE("郑州经开区","综合实力",2022,,"位次","printed")', '23位；三强'],
    ]);
  });

  describe('of ranges, in one line without repetition', () => {
    goldenTable([
      [
        '=HENAN.SOURCE({"济源";"郑州"},"进出口",{2024,2025})',
        '资料来源：大象新闻（2026-02-13）；郑州市统计局，2025年统计公报',
      ],
      [
        '=HENAN.SOURCE({"济源","郑州","","许昌"},"进出口",{"2025H1";"2025";"2023H1"},,,"document")',
        '000_1ea432c4ae28ccb5.txt；003_5218277c850eb601.txt；未记录；004_00d7eb88c8e493f1.txt',
      ],
    ]);
  });

  describe('in English', () => {
    goldenTable(
      [
        ['=HENAN.SOURCE("Jiyuan","trade",2025)', 'Source: Daxiang News, 2026-02-13, in Chinese'],
        [
          '=HENAN.SOURCE("Xuchang","exports","2023H1")',
          'Source: publisher not stated, n.d., in Chinese',
        ],
        ['=HENAN.SOURCE("Jiyuan","trade",2025,,,"terms")', 'not stated'],
      ],
      { language: 'en-US' },
    );
  });
});
