import { describe, expect, it } from 'vitest';
import type { FormulaCell } from '../../../src/app/ports/formulaCell.ts';
import { refreshReport } from '../../../src/app/workbook/refreshReport.ts';

function cell(address: string, value: string | number, error?: string): FormulaCell {
  const formula = '=HENAN.TRADE("济源",2025)';
  const shown = { sheet: '模型', address, formula, value, numberFormat: 'General' };
  return error === undefined ? shown : { ...shown, error };
}

describe('refreshReport', () => {
  it('counts, compares and gives reasons', () => {
    const before = [cell('A1', 1), cell('A2', '#NAME?', '#NAME?'), cell('A3', 3), cell('A4', 4)];
    const na = cell('A3', '#N/A', '#N/A');
    const div = cell('A4', '#DIV/0!', '#DIV/0!');
    const after = [cell('A1', 1), cell('A2', 527.7), na, div];
    const report = refreshReport(before, after, [
      {
        cell: na,
        calls: [
          { ok: true, figures: [] },
          { ok: false, message: '无数' },
        ],
      },
      { cell: div, calls: [{ ok: true, figures: [] }] },
    ]);
    expect(report).toEqual({
      found: 4,
      answered: 2,
      changed: [
        { cell: after[1], before: '#NAME?' },
        { cell: na, before: 3 },
        { cell: div, before: 4 },
      ],
      failed: [
        { cell: na, message: '无数' },
        { cell: div, message: undefined },
      ],
    });
  });
});
