import { describe, expect, it } from 'vitest';
import {
  withoutStructured,
  type ReferredTable,
} from '../../../src/workbench/grid/structuredReference.ts';

const tables: readonly ReferredTable[] = [
  {
    name: '进出口表',
    sheet: '表',
    area: { row: 0, column: 0, rows: 5, columns: 3 },
    columns: ['地区', '进出口', "a]b'c"],
    hasTotals: true,
  },
];
const inTable = { sheet: '表', row: 2, column: 1 };
const elsewhere = { sheet: '模型 1', row: 2, column: 1 };

describe('withoutStructured', () => {
  it.each([
    ['=TRADE([@地区],2025)', '=TRADE($A3,2025)'],
    ['=[@[进出口]]*2', '=$B3*2'],
    ['=进出口表[@地区]&"[@地区]"', '=$A3&"[@地区]"'],
    ['=进出口表[[#This Row],[地区]]', '=$A3'],
    ['=SUM(进出口表[进出口])', '=SUM($B$2:$B$4)'],
    ['=SUM(进出口表[[地区]:[进出口]])', '=SUM($A$2:$B$4)'],
    ['=SUM([@[地区]:[进出口]])', '=SUM($A3:$B3)'],
    ['=COUNTA(进出口表[#All])', '=COUNTA($A$1:$C$5)'],
    ['=COUNTA(进出口表[[#Headers],[进出口]])', '=COUNTA($B$1)'],
    ['=进出口表[[#Totals],[进出口]]', '=$B$5'],
    ['=ROWS(进出口表[])', '=ROWS($A$2:$C$4)'],
    ["=进出口表[@[a']b''c]]", '=$C3'],
    ['=A1+B2', '=A1+B2'],
    ["='[x]'!A1", "='[x]'!A1"],
  ])('in its row reads %s', (formula, plain) => {
    expect(withoutStructured(formula, inTable, tables)).toBe(plain);
  });

  it.each([
    ['=SUM(进出口表[进出口])', '=SUM(表!$B$2:$B$4)'],
    ['=进出口表[@地区]', '=表!$A3'],
  ])('on another sheet reads %s', (formula, plain) => {
    expect(withoutStructured(formula, elsewhere, tables)).toBe(plain);
  });

  it.each([
    ['=[@地区]', elsewhere],
    ['=[@城市]', inTable],
    ['=别的表[地区]', inTable],
    ['=[@地区]', { ...inTable, row: 4 }],
    ['=进出口表[#Nothing]', inTable],
  ])('does not read %s', (formula, place) => {
    expect(withoutStructured(formula, place, tables)).toBeUndefined();
  });
});
