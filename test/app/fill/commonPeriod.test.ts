import { describe, expect, it } from 'vitest';
import { formulas, previews, recognise } from '../../support/recognised.ts';

describe('commonPeriod', () => {
  it('is one period for all places of a table, in a cell that all formulas refer to', () => {
    const table = recognise([
      ['进出口', 2024, '最新'],
      ['济源', '', ''],
      ['郑州', '', ''],
      ['洛阳', '', ''],
      ['许昌', '', ''],
    ]);
    expect(formulas(table).map(([, latest]) => latest)).toEqual([
      '=HENAN.TRADE($A3,$E$3)',
      '=HENAN.TRADE($A4,$E$3)',
      '=HENAN.TRADE($A5,$E$3)',
      '=HENAN.TRADE($A6,$E$3)',
    ]);
    expect(table.latest).toEqual({ row: 1, column: 4, periods: [2025] });
    expect(previews(table).map(([, latest]) => latest)).toEqual([
      '527.7亿元',
      '6,501.8亿元',
      '304.3亿元',
      'missing',
    ]);
  });

  it('is the widest where two thirds have none in common', () => {
    const table = recognise([
      ['进出口', '最新'],
      ['济源', ''],
      ['许昌', ''],
    ]);
    expect(formulas(table)).toEqual([['=HENAN.TRADE($A3,$D$3)'], ['=HENAN.TRADE($A4,$D$3)']]);
  });

  it('leaves the latest of one place to its formula', () => {
    const table = recognise([
      ['进出口', '最新'],
      ['济源', ''],
    ]);
    expect(formulas(table)).toEqual([['=HENAN.TRADE($A3,B$2)']]);
    expect(table.latest).toBeUndefined();
  });
});
