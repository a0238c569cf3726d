import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../../support/evaluateFormula.ts';
import { goldenTable } from '../../support/goldenTable.ts';
import { linesDataset } from '../../support/linesEdition.ts';

/** General trade grows by 20 of 200, of which published growth says that both are on one base; hair is over two bases. */
const dataset = linesDataset(`
    whole-before 411000 trade -       2024 level 200.00亿元
    whole        411000 trade -       2025 level 230.00亿元
    whole-yoy    411000 trade -       2025 yoy   15.0%
    part-before  411000 trade general 2024 level 80.00亿元
    part         411000 trade general 2025 level 100.00亿元
    part-yoy     411000 trade general 2025 yoy   25.0%
    other-before 411000 trade hair    2024 level 10亿元
    other        411000 trade hair    2025 level 30亿元
    other-yoy    411000 trade hair    2025 yoy   1.0%
    printed      411000 trade market  2025 pull  1.5个百分点 of=411000/trade
    share        411000 gdp   us      2025 increase-share 40% of=411000/gdp
    growth       411000 gdp   -       2025 yoy   6.0%`);

describe('CONTRIBUTION', () => {
  describe('of a part to the growth of the total', () => {
    goldenTable(
      [
        ['=HENAN.CONTRIBUTION("411000","trade",2025)', '#VALUE! “breakdown”为空；请填写。'],
        ['=HENAN.CONTRIBUTION("411000","trade",2025,)', '#VALUE! “breakdown”为空；请填写。'],
        ['=HENAN.CONTRIBUTION("411000","trade",2025,"general")', 0.1],
        ['=HENAN.CONTRIBUTION("411000","trade",2025,"market")', 0.015],
        // Real growth: only from its share of the increase, 40 % of 6 %.
        ['=HENAN.CONTRIBUTION("411000","gdp",2025,"us","可测算")', 0.024],
        [
          '=HENAN.CONTRIBUTION("411000","trade",2025,"hair")',
          '#N/A 411000trade（hair）拉动无2025年数据；同期已有：总量、同比。',
        ],
      ],
      { dataset },
    );
  });

  it('carries the interval that rounding allows, and its inputs', () => {
    const result = evaluateFormula('=HENAN.CONTRIBUTION("411000","trade",2025,"general")', {
      dataset,
    });
    if (!result.ok || result.value.kind !== 'figure') throw new Error('no figure');
    expect(result.value.low).toBeCloseTo(19.99 / 200.005, 12);
    expect(result.value.high).toBeCloseTo(20.01 / 199.995, 12);
    expect(result.value.figure.origin).toMatchObject({
      computed: { method: 'contribution', inputs: ['part', 'part-before', 'whole-before'] },
    });
  });
});
