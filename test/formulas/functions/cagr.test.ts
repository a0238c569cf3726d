import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../../support/evaluateFormula.ts';
import { goldenTable } from '../../support/goldenTable.ts';

describe('CAGR', () => {
  describe('with wrong arguments', () => {
    goldenTable([
      ['=HENAN.CAGR()', '#VALUE! “place”为空；请填写。'],
      ['=HENAN.CAGR("河南","进出口",,2025)', '#VALUE! “from”为空；请填 2025 或 "2025H1"。'],
      ['=HENAN.CAGR("河南","进出口",2015,0)', '#VALUE! “to”为空；请填 2025 或 "2025H1"。'],
      ['=HENAN.CAGR("河南","进出口",2015,2025,,,,1)', '#VALUE! 需要4至7个参数，给了8个。'],
      ['=HENAN.CAGR("河南","进出口",2025,2015)', '#VALUE! from（2025年）须早于 to（2015年）。'],
      ['=HENAN.CAGR("河南","进出口",2025,2025)', '#VALUE! from（2025年）须早于 to（2025年）。'],
      [
        '=HENAN.CAGR("河南","进出口",2015,"2025H1")',
        '#VALUE! 2015年与2025年1–6月不可比；请用同类时期，如都为全年。',
      ],
      [
        '=HENAN.CAGR("河南","进出口","2021M09","2024M09C")',
        '#VALUE! 2021年9月与2024年1–9月不可比；请用同类时期，如都为全年。',
      ],
    ]);
  });

  describe('is the geometric mean of every year’s published growth', () => {
    goldenTable([
      // 2.6 % and 10.9 %: the root of 1.026 × 1.109, less 1
      ['=HENAN.CAGR("河南","进出口",2015,2017)', 0.0666930205077747],
      ['=HENAN.CAGR("河南","进出口",2015,"2018-1Y")', 0.0666930205077747],
      ['=HENAN.CAGR("郑州","进出口","2024H1","2025H1")', 0.387],
      [
        '=HENAN.CAGR("河南","进出口",2015,2025)',
        '#N/A 河南进出口同比无2018年数据；已有：2015年、2016年、2017年、2020年、2025年。',
      ],
      // Published growth of real and comparable indicators is never led back to levels.
      ['=HENAN.CAGR("河南","GDP",2015,2025)', '#N/A 河南GDP同比无2016年数据。'],
      [
        '=HENAN.CAGR("河南","社零",2015,2025,,"可测算")',
        '#N/A 河南社会消费品零售总额同比无2016年数据。',
      ],
      [
        '=HENAN.CAGR("济源","研发投入强度",2015,2025)',
        '#N/A 研发投入强度是比率，其变化以百分点计，没有增速。',
      ],
    ]);
  });

  describe('over two bases', () => {
    goldenTable([
      [
        '=HENAN.CAGR("河南","进出口",2020,2021)',
        '#N/A 河南进出口2021年两年公布额之比 23.3%，基数可能已修订；如接受，basis 填"可测算"。',
      ],
      ['=HENAN.CAGR("河南","进出口",2020,2021,,"可测算")', 0.23341047063774],
      // 9356.73 ÷ 4600.2, the tenth root: at the last from the two levels alone
      ['=HENAN.CAGR("河南","进出口",2015,2025,,"可测算")', 0.0735808060621412],
      // 5538 and 5415.8 of January to September: a fall
      ['=HENAN.CAGR("河南","进出口","2021M09C","2024M09C",,"测算")', -0.00741001526895091],
    ]);
    goldenTable(
      [
        [
          '=HENAN.CAGR("Henan","trade",2020,2021)',
          '#N/A Henan 2021, Foreign trade, growth on the year: the two years\' published levels give 23.3%, but the base may have been revised; to accept it set basis to "any".',
        ],
      ],
      { language: 'en-US' },
    );
  });

  it('carries the interval that rounding allows, and its inputs', () => {
    const result = evaluateFormula('=HENAN.CAGR("河南","进出口",2015,2017)');
    if (!result.ok || result.value.kind !== 'figure') throw new Error('no figure');
    const { low, high, figure } = result.value;
    expect(low).toBeCloseTo(Math.sqrt(1.0255 * 1.1085) - 1, 12);
    expect(high).toBeCloseTo(Math.sqrt(1.0265 * 1.1095) - 1, 12);
    expect(figure.status).toBe('computed');
    expect(figure.origin).toMatchObject({ computed: { method: 'mean-growth' } });
  });

  it('has no interval over two bases, of which nobody can tell how far they are off', () => {
    const result = evaluateFormula('=HENAN.CAGR("河南","进出口",2015,2025,,"any")');
    if (!result.ok || result.value.kind !== 'figure') throw new Error('no figure');
    expect(result.value).toMatchObject({ low: null, high: null, figure: { status: 'mixed-base' } });
  });
});
