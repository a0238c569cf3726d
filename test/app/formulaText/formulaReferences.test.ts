import { describe, expect, it } from 'vitest';
import { formulaReferences } from '../../../src/app/formulaText/formulaReferences.ts';

const textsOf = (formula: string): readonly string[] =>
  formulaReferences(formula).map(({ start, end }) => formula.slice(start, end));

describe('formulaReferences', () => {
  it.each([
    ['=LOG10(A1)+HENAN.TRADE(数据!$A3,"B2")', ['A1', '数据!$A3']],
    ["='2025 年'!B$2*'it''s'!C3:D$4", ["'2025 年'!B$2", "'it''s'!C3:D$4"]],
    ['=HENAN.GRID($A$2:$A$9,"trade",B1:D1)', ['$A$2:$A$9', 'B1:D1']],
    ['=growth2+Q1x+FY2025_x', []],
    ["='[book.xlsx]Sheet'!A1+[1]Sheet!B2", []],
    ['=SUM(A1,B2)-C3%', ['A1', 'B2', 'C3']],
  ])('%s', (formula, texts) => {
    expect(textsOf(formula)).toEqual(texts);
  });
});
