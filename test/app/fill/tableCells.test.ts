import { describe, expect, it } from 'vitest';
import { formulas, previews, recognise } from '../../support/recognised.ts';

describe('tableCells', () => {
  it('fills indicators with a measure and unit in one header, and a measure alone of the indicator before it', () => {
    const table = recognise(
      [
        ['', '进出口(亿元)', '同比(%)', '出口', '增速', 'GDP增速', '位次'],
        ['许昌', '', '', '', '', '', ''],
        ['焦作', '', '', '', '', '', ''],
      ],
      {},
      '2023年上半年主要指标及增速',
    );
    expect([table.across.kind, table.unknown]).toEqual(['indicator', []]);
    expect(formulas(table)[0]).toEqual([
      '=HENAN.TRADE($A3,"2023H1",,,"亿元")',
      '=HENAN.YOY($A3,"trade","2023H1")',
      '=HENAN.FIGURE($A3,D$2,"2023H1")',
      '=HENAN.FIGURE($A3,D$2,"2023H1",,E$2)',
      '=HENAN.YOY($A3,"gdp","2023H1")',
      '=HENAN.FIGURE($A3,"gdp","2023H1",,"yoy-rank")',
    ]);
    expect(previews(table)[0]).toEqual([
      '140.1亿元',
      '23.4%',
      '122.3亿元',
      '28.1%',
      'missing',
      'missing',
    ]);
  });

  it('takes growth beside periods for that of the period before it, and an indicator with its period', () => {
    const beside = recognise([
      ['进出口', 2024, '2025H1', '同比(%)'],
      ['郑州', '', '', ''],
    ]);
    expect(formulas(beside)).toEqual([
      ['=HENAN.TRADE($A3,B$2)', '=HENAN.TRADE($A3,C$2)', '=HENAN.YOY($A3,"trade",C$2)'],
    ]);
    const within = recognise([
      ['', '2025H1进出口', '2025H1进出口增速'],
      ['郑州', '', ''],
    ]);
    expect([within.missing, previews(within)]).toEqual([[], [['2,746.8亿元', '38.7%']]]);
  });

  it('takes a breakdown after an indicator for a part of it', () => {
    const table = recognise(
      [
        ['', '2023H1'],
        ['进出口', ''],
        ['其中:一般贸易', ''],
        ['占比(%)', ''],
      ],
      { place: '411000' },
    );
    expect(previews(table)).toEqual([['140.1亿元'], ['89.9亿元'], ['64.2%']]);
    expect(formulas(table)[1]).toEqual(['=HENAN.FIGURE("许昌",$A3,B$2,"一般贸易")']);
  });

  it('leaves a cell alone of which the headers ask for two things', () => {
    const table = recognise(
      [
        ['', '2025H1增速', '2025H1'],
        ['进出口', '', ''],
        ['进出口增速', '', ''],
        ['进出口位次', '', ''],
      ],
      { place: '410100' },
    );
    expect(previews(table)).toEqual([
      ['38.7%', '2,746.8亿元'],
      ['38.7%', '38.7%'],
      ['undefined', 'missing'],
    ]);
  });

  it('writes the unit of a title to levels alone', () => {
    const table = recognise(
      [
        ['', '进出口', '进出口增速(%)'],
        ['许昌', '', ''],
      ],
      {},
      '2023H1,单位:万元',
    );
    expect(formulas(table)).toEqual([
      ['=HENAN.FIGURE($A3,B$2,"2023H1",,,,"万元")', '=HENAN.YOY($A3,"trade","2023H1")'],
    ]);
  });
});
