import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../../support/evaluateFormula.ts';
import { goldenTable } from '../../support/goldenTable.ts';
import { printedDataset } from '../../support/printedEdition.ts';
import { universeDataset } from '../../support/universeDataset.ts';

const rank = { measure: 'rank', reference: '410000', unit: '位', halfWidth: 0 } as const;

describe('RANKING', () => {
  describe('with wrong arguments', () => {
    goldenTable([
      ['=HENAN.RANKING()', '#VALUE! “place”为空；请填写。'],
      ['=HENAN.RANKING("济源","进出口",)', '#VALUE! “period”为空；请填 2025 或 "2025H1"。'],
      ['=HENAN.RANKING("济源","进出口",2025,,,,,1)', '#VALUE! 需要3至7个参数，给了8个。'],
      [
        '=HENAN.RANKING("济源","进出口",2025,"占比")',
        '#VALUE! 没有量度“占比”，是否“总量”（level）、“同比”（yoy）？',
      ],
      [
        '=HENAN.RANKING("济源","进出口",2025,,"火星")',
        '#VALUE! 没有范围（among）“火星”；请在任务窗格中查找。',
      ],
    ]);
  });

  describe('as published', () => {
    goldenTable([
      ['=HENAN.RANKING("济源","进出口",2025)', 2],
      ['=HENAN.RANKING("济源","进出口",2025,"总量")', 2],
      ['=HENAN.RANKING("济源","进出口",2025,"rank","全省")', 2],
      ['=HENAN.RANKING("济源","出口",2025,"增速")', 1],
      ['=HENAN.RANKING("许昌","进出口","2023H1","yoy")', 3],
      ['=HENAN.RANKING("郑州","进出口","2025H1",,"中部省会")', 1],
      ['=HENAN.RANKING("郑州经开区","综合实力",2022,,"全国经开区")', 23],
    ]);
  });

  describe('never of another universe', () => {
    goldenTable(
      [
        [
          '=HENAN.RANKING("郑州","进出口","2025H1","增速")',
          '#N/A 公布位次为“中部省会第1”，非全省；请设 among。',
        ],
        [
          '=HENAN.RANKING("郑州经开区","综合实力",2022)',
          '#N/A 公布位次为“国家级经开区第23、中西部经开区第3”，非全省；请设 among。',
        ],
      ],
      { dataset: printedDataset },
    );
  });

  describe('counted only where every member has a figure, unless the available ones are asked for', () => {
    goldenTable(
      [
        ['=HENAN.RANKING("郑州","进出口",2025)', 1],
        [
          '=HENAN.RANKING("许昌","进出口",2020)',
          '#N/A 许昌进出口位次无2020年数据；已有：2023年1–6月。',
        ],
        ['=HENAN.RANKING("济源","进出口",2025,,"有数")', 2],
        [
          '=HENAN.RANKING("郑州","进出口",2025,,,"公布")',
          '#N/A 郑州进出口位次无2025年数据；同期已有：总量、同比、占比、增量。',
        ],
        ['=HENAN.RANKING("周口","进出口",2025)', '#N/A 已知周口（411600），但尚未收录其数据。'],
      ],
      { dataset: printedDataset },
    );
  });

  describe('among the available ones: two thirds of the members, and no published rank that says otherwise', () => {
    const [twelve, eleven] = [universeDataset(12), universeDataset(11)];
    goldenTable(
      [
        [
          '=HENAN.RANKING("郑州","进出口",2020)',
          '#N/A 河南18个成员中只有12个有可比数据，不能排位；如接受，among 填 "available"。',
        ],
        ['=HENAN.RANKING("郑州","进出口",2020,,"available")', 12],
        ['=HENAN.RANKING("郑州","进出口",2020,,"有数")', 12],
      ],
      { dataset: twelve },
    );
    goldenTable(
      [
        [
          '=HENAN.RANKING("郑州","进出口",2020,,"available")',
          '#N/A 河南18个成员中只有11个有可比数据，不足三分之二，不能排位。',
        ],
      ],
      { dataset: eleven },
    );
    // 开封 is second of the twelve from below and published as fifth: the twelve are not the first of all.
    goldenTable(
      [
        [
          '=HENAN.RANKING("郑州","进出口",2020,,"available")',
          '#N/A 河南18个成员中只有12个有可比数据，不能排位；如接受，among 填 "available"。',
        ],
        ['=HENAN.RANKING("开封","进出口",2020,,"available")', 5],
      ],
      { dataset: universeDataset(12, [{ ...rank, place: '410200', value: 5 }]) },
    );
    goldenTable([
      // Published is the third; of those that have a figure it is the only one.
      ['=HENAN.RANKING("许昌","进出口","2023H1",,"available")', 3],
      ['=HENAN.RANKING("许昌","进出口","2023H1")', 3],
    ]);
    goldenTable(
      [
        ['=HENAN.RANKING("Zhengzhou","trade",2020,,"available")', 12],
        [
          '=HENAN.RANKING("Zhengzhou","trade",2020)',
          '#N/A Only 12 of 18 members of Henan have a comparable figure; to rank those set among to "available".',
        ],
      ],
      { dataset: twelve, language: 'en-US' },
    );
    goldenTable(
      [
        [
          '=HENAN.RANKING("Zhengzhou","trade",2020,,"available")',
          '#N/A Only 11 of 18 members of Henan have a comparable figure, fewer than two thirds: there is no rank.',
        ],
        [
          '=HENAN.RANKING("Xuchang","trade","2023H1",,"available")',
          '#N/A Xuchang, Foreign trade, rank: no figure for Jan–Jun 2023.',
        ],
      ],
      { dataset: eleven, language: 'en-US' },
    );
  });

  describe('in no universe of which the package holds but a few', () => {
    goldenTable([
      // The one province that is curated is no first of the nation.
      [
        '=HENAN.RANKING("河南","进出口",2025,,"全国")',
        '#N/A 河南进出口位次无2025年数据；同期已有：总量、同比、增量。',
      ],
      [
        '=HENAN.RANKING("航空港","进出口",2025,,"郑州")',
        '#N/A 郑州航空港进出口位次无2025年数据；同期已有：总量、同比、占比、增量、贡献率。',
      ],
    ]);
  });

  describe('that follows for certain', () => {
    goldenTable([
      // 济源 and 洛阳 are published as second and third, with less.
      ['=HENAN.RANKING("郑州","进出口",2025)', 1],
      [
        '=HENAN.STATUS("郑州","进出口",2025,,"位次")',
        'computed 测算 必然位次 郑州市统计局，2025年统计公报；reportify.ai（2026-01-26）',
      ],
      // More than half of the province's trade is 郑州's.
      ['=HENAN.RANKING("郑州","进出口","2025H1")', 1],
      [
        '=HENAN.RANKING("郑州","进出口","2025H1","增速")',
        '#N/A 公布位次为“中部省会第1”，非全省；请设 among。',
      ],
    ]);
  });

  describe('of a complete universe', () => {
    const dataset = universeDataset(18);
    goldenTable(
      [
        ['=HENAN.RANKING("济源","进出口",2020)', 1],
        ['=HENAN.RANKING("郑州","进出口",2020)', 18],
        ['=HENAN.FIGURE("郑州","进出口",2020,,"位次")', 18],
        [
          '=HENAN.STATUS("郑州","进出口",2020,,"位次")',
          'computed 测算 18个成员中18个有数 17–18位 大象新闻（2026-02-13）',
        ],
      ],
      { dataset },
    );

    it('says between which ranks rounding leaves it', () => {
      const result = evaluateFormula('=HENAN.RANKING("洛阳","进出口",2020)', { dataset });
      // Neighbours stand 1 apart and each may be off by 0.6: the next ones above and below may change places.
      expect(result).toMatchObject({ value: { value: 16, low: 15, high: 17 } });
    });
  });

  describe('in English', () => {
    goldenTable(
      [
        ['=HENAN.RANKING("Zhengzhou","trade",2025)', 1],
        [
          '=HENAN.RANKING("Zhengzhou","trade","2025H1","yoy")',
          '#N/A The published rank is 1 in Provincial capitals of Central China, not in the province; set among.',
        ],
      ],
      { dataset: printedDataset, language: 'en-US' },
    );
  });
});
