import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../../support/evaluateFormula.ts';
import { goldenTable } from '../../support/goldenTable.ts';

describe('CAGR', () => {
  describe('with wrong arguments', () => {
    goldenTable([
      ['=HENAN.CAGR()', '#VALUE! "place"为空;请填写。'],
      ['=HENAN.CAGR("河南","进出口",,2025)', '#VALUE! "from"为空;请填 2025 或 "2025H1"。'],
      ['=HENAN.CAGR("河南","进出口",2015,0)', '#VALUE! "to"为空;请填 2025 或 "2025H1"。'],
      ['=HENAN.CAGR("河南","进出口",2015,2025,,,,1)', '#VALUE! 需要4至7个参数,给了8个。'],
      ['=HENAN.CAGR("河南","进出口",2025,2015)', '#VALUE! from(2025年)须早于 to(2015年)。'],
      ['=HENAN.CAGR("河南","进出口",2025,2025)', '#VALUE! from(2025年)须早于 to(2025年)。'],
      [
        '=HENAN.CAGR("河南","进出口",2015,"2025H1")',
        '#VALUE! 2015年与2025年1–6月不可比;请用同类时期,如都为全年。',
      ],
      [
        '=HENAN.CAGR("河南","进出口","2021M09","2024M09C")',
        '#VALUE! 2021年9月与2024年1–9月不可比;请用同类时期,如都为全年。',
      ],
    ]);
  });

  describe('between levels of the same part of two years', () => {
    goldenTable([
      // 9356.73 ÷ 4600.2, the tenth root
      ['=HENAN.CAGR("河南","进出口",2015,2025)', 0.0735808060621412],
      ['=HENAN.CAGR("河南","进出口",2015,"2026-1Y")', 0.0735808060621412],
      // 5538 and 5415.8 of January to September: a fall
      ['=HENAN.CAGR("河南","进出口","2021M09C","2024M09C")', -0.00741001526895091],
      ['=HENAN.CAGR("郑州","进出口",2024,2025)', 0.168337825696316],
    ]);
  });

  describe('refuses what would not be comparable', () => {
    goldenTable([
      ['=HENAN.CAGR("河南","GDP",2015,2025)', '#N/A 地区生产总值增速按不变价,不能由两期总量算出。'],
      [
        '=HENAN.CAGR("河南","社零",2015,2025)',
        '#N/A 社会消费品零售总额增速按可比口径,不能由两期总量算出。',
      ],
      [
        '=HENAN.CAGR("郑州","进出口",2017,2025)',
        '#N/A 郑州2017年进出口只有以亿美元计的数,币种不折算。',
      ],
      [
        '=HENAN.CAGR("郑州经开区","规划面积",1993,2023)',
        '#N/A 郑州经济技术开发区1993年时点规划面积为约数或时期为推定,不参与测算。',
      ],
      ['=HENAN.CAGR("济源","进出口",2015,2025)', '#N/A 济源进出口无2015年数;已有:2025年。'],
    ]);
  });

  it('carries the interval that rounding allows, and its inputs', () => {
    const result = evaluateFormula('=HENAN.CAGR("郑州","进出口",2024,2025)');
    if (!result.ok || result.value.kind !== 'figure') throw new Error('no figure');
    const { low, high, figure } = result.value;
    // (6501.75…6501.85) ÷ (5564.5…5565.5) − 1
    expect(low).toBeCloseTo(6501.75 / 5565.5 - 1, 12);
    expect(high).toBeCloseTo(6501.85 / 5564.5 - 1, 12);
    expect(figure.status).toBe('computed');
    expect(figure.origin).toMatchObject({
      computed: { method: 'cagr', inputs: ['000-014-01', '000-030-01'] },
    });
  });
});
