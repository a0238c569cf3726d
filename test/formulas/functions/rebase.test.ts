import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../../support/evaluateFormula.ts';
import { goldenTable } from '../../support/goldenTable.ts';

describe('REBASE', () => {
  describe('with wrong arguments', () => {
    goldenTable([
      ['=HENAN.REBASE("河南","进出口",,2025)', '#VALUE! “from”为空；请填 2025 或 "2025H1"。'],
      ['=HENAN.REBASE("河南","进出口",2017,2015)', '#VALUE! from（2017年）须早于 to（2015年）。'],
      [
        '=HENAN.REBASE("河南","进出口",2015,2017,"2015H1")',
        '#VALUE! 2015年与2015年1–6月不可比；请用同类时期，如都为全年。',
      ],
      [
        '=HENAN.REBASE("济源","研发投入强度",2015,2025)',
        '#N/A 研发投入强度是比率，其变化以百分点计，没有增速。',
      ],
    ]);
  });

  describe('chains published growth of the same part of each year', () => {
    goldenTable([
      // 2.6 %, then 10.9 %
      [
        '=HENAN.REBASE("河南","进出口",2015,2017)',
        [
          [2015, 100],
          [2016, 102.6],
          [2017, 113.7834],
        ],
      ],
      [
        '=HENAN.REBASE("河南","进出口",2015,2017,2016)',
        [
          [2015, 97.4658869395711],
          [2016, 100],
          [2017, 110.9],
        ],
      ],
      // A base outside of what is shown.
      [
        '=HENAN.REBASE("河南","进出口",2016,2017,2015)',
        [
          [2016, 102.6],
          [2017, 113.7834],
        ],
      ],
    ]);
  });

  describe('never runs over two bases unasked', () => {
    goldenTable([
      [
        '=HENAN.REBASE("河南","进出口",2019,2021)',
        '#N/A 河南进出口2021年两年公布额之比 23.3%，基数可能已修订；如接受，basis 填"可测算"。',
      ],
      [
        '=HENAN.REBASE("河南","进出口",2019,2021,,,"可测算")',
        [
          [2019, 100],
          [2020, 116.4],
          [2021, 143.568978782233],
        ],
      ],
    ]);
    goldenTable(
      [
        [
          '=HENAN.REBASE("Henan","GDP",2015,2017)',
          '#N/A Henan, Gross regional product, growth on the year: no figure for 2016.',
        ],
      ],
      { language: 'en-US' },
    );
  });

  it('has a figure behind each number, with the steps that it was chained from', () => {
    const result = evaluateFormula('=HENAN.REBASE("河南","进出口",2015,2017,2016)');
    if (!result.ok || result.value.kind !== 'table') throw new Error('no table');
    const figures = result.value.cells?.map((row) => row[1]?.figure);
    expect(figures?.map((figure) => figure?.origin.kind)).toEqual([
      'computed',
      undefined,
      'computed',
    ]);
    const [before, , after] = figures ?? [];
    expect(before?.low).toBeCloseTo(100 / 1.0265, 9);
    expect(after).toMatchObject({ unit: '点', status: 'computed' });
    expect(after?.high).toBeCloseTo(110.95, 9);
  });
});
