import { describe } from 'vitest';
import { goldenTable } from '../../support/goldenTable.ts';

describe('STATUS', () => {
  describe('with wrong arguments stays an error', () => {
    goldenTable([
      ['=HENAN.STATUS()', '#VALUE! “place”为空；请填写。'],
      ['=HENAN.STATUS("济源","进出口",)', '#VALUE! “period”为空；请填 2025 或 "2025H1"。'],
      ['=HENAN.STATUS("济原","进出口",2025)', '#VALUE! 没有“济原”，是否“济源”（419001）？'],
      ['=HENAN.STATUS("济源","进出口",2025,,,,,1)', '#VALUE! 需要3至7个参数，给了8个。'],
    ]);
  });

  describe('says how a figure stands', () => {
    goldenTable([
      ['=HENAN.STATUS("济源","进出口",2025)', 'published 公布 大象新闻（2026-02-13）'],
      [
        '=HENAN.STATUS("郑州","进出口",2025,,"占比","公布")',
        'about 约数 近七成 大象新闻（2026-02-13）',
      ],
      [
        '=HENAN.STATUS("郑州经开区","国际货运班列开行",2022)',
        'published 公布 时期为推定 未注明出版者（日期不详）',
      ],
      [
        '=HENAN.STATUS("郑州经开区","整车出口",2022)',
        'published 公布 整车 未注明出版者（日期不详）',
      ],
      [
        '=HENAN.STATUS("济源","进出口",2019)',
        'missing 无数据 济源进出口无2019年数据；已有：2025年。',
      ],
      [
        '=HENAN.STATUS("郑州","进出口","2025H1",,"增速位次")',
        'missing 无数据 公布位次为“中部省会第1”，非全省。',
      ],
    ]);
  });

  describe('shows both sides of a conflict', () => {
    goldenTable([
      [
        '=HENAN.STATUS("开封","一般公共预算收入",2023)',
        'conflict 来源不一致 153.86亿元 开封市统计局，2023年统计公报；152.31亿元 今日头条（日期不详）',
      ],
    ]);
  });

  describe('says on both levels where a new base opens', () => {
    goldenTable([
      [
        '=HENAN.STATUS("河南","进出口",2017)',
        'published 公布 2017年基数调整，2016年隐含基数为4718亿元 SankeiBiz（2018-01-19）',
      ],
      [
        '=HENAN.STATUS("河南","进出口",2016)',
        'published 公布 2016年基数调整，2015年隐含基数为4595亿元；2017年基数调整，2016年隐含基数为4718亿元 中原网（2017-01-23）',
      ],
    ]);
  });

  describe('in English', () => {
    goldenTable(
      [
        [
          '=HENAN.STATUS("Henan","trade",2017)',
          'published as printed base revised in 2017: the implied base of 2016 is CNY 471.8 bn SankeiBiz, 2018-01-19, in Japanese',
        ],
        [
          '=HENAN.STATUS("Jiyuan","差额",2025)',
          '#VALUE! "差额" has two meanings: exports less imports (indicator "trade-balance") or the lead over another place (measure "gap"); write which.',
        ],
        [
          '=HENAN.STATUS("Jiyuan","trade",2025)',
          'published as printed Daxiang News, 2026-02-13, in Chinese',
        ],
        [
          '=HENAN.STATUS("Jiyuan","trade",2019)',
          'missing not available Jiyuan, Foreign trade: no figure for 2019; available: 2025.',
        ],
      ],
      { language: 'en-US' },
    );
  });
});
