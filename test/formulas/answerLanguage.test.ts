import { describe } from 'vitest';
import { goldenTable } from '../support/goldenTable.ts';

describe('the language of answers', () => {
  describe('is the workbook’s, whatever the language of the interface', () => {
    goldenTable(
      [
        ['=HENAN.SOURCE("Jiyuan","trade",2025)', '资料来源：大象新闻（2026-02-13）'],
        ['=HENAN.STATUS("Jiyuan","trade",2025)', 'published 公布 大象新闻（2026-02-13）'],
        ['=HENAN.PLACES("province")', [['河南省', '410000', '省']]],
        // A missing figure is what STATUS answers, so that its reason is an answer as well.
        [
          '=HENAN.STATUS("Zhoukou","trade",2025)',
          'missing 无数据 已知周口（411600），但尚未收录其数据。',
        ],
      ],
      { language: 'en-US', answers: 'zh-CN' },
    );
    goldenTable(
      [
        ['=HENAN.SOURCE("济源","进出口",2025)', 'Source: Daxiang News, 2026-02-13, in Chinese'],
        [
          '=HENAN.STATUS("济源","进出口",2025)',
          'published as printed Daxiang News, 2026-02-13, in Chinese',
        ],
        ['=HENAN.PLACES("省")', [['Henan', '410000', 'province']]],
      ],
      { language: 'zh-CN', answers: 'en-US' },
    );
  });

  describe('leaves messages to the interface', () => {
    goldenTable(
      [
        [
          '=HENAN.TRADE("Zhoukou",2025)',
          '#N/A Zhoukou (411600) is known, but there are no figures for it yet.',
        ],
        [
          '=HENAN.STATUS("Jiyuan","trade","")',
          '#VALUE! "period" is blank; enter 2025 or "2025H1".',
        ],
        [
          '=HENAN.GRID("Zhoukou","trade",2025)',
          [['#N/A Zhoukou (411600) is known, but there are no figures for it yet.']],
        ],
      ],
      { language: 'en-US', answers: 'zh-CN' },
    );
  });
});
