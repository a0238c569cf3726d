import { describe, expect, it } from 'vitest';
import type { FormulaCell } from '../../../src/app/ports/formulaCell.ts';
import { refreshReport } from '../../../src/app/workbook/refreshReport.ts';

function cell(address: string, value: string | number, error?: string): FormulaCell {
  const formula = '=HENAN.TRADE("济源",2025)';
  const shown = { sheet: '模型', address, formula, value, numberFormat: 'General' };
  return error === undefined ? shown : { ...shown, error };
}

const at = (address: string, sheet = '模型'): object => ({ sheet, address });

describe('refreshReport', () => {
  it('counts, compares and gives reasons', () => {
    const before = [cell('A1', 1), cell('A2', '#NAME?', '#NAME?'), cell('A3', 3), cell('A4', 4)];
    const na = cell('A3', '#N/A', '#N/A');
    const div = cell('A4', '#DIV/0!', '#DIV/0!');
    const after = [cell('A1', 1), cell('A2', 527.7), na, div];
    const mine = cell('A5', 'mine');
    const other = { ...cell('A1', 2), sheet: '附表' };
    const cells = [...after, mine, other];
    const was = [...before, cell('A5', 5), { ...cell('A1', 1), sheet: '附表' }];
    const kept = [{ sheet: '模型', address: 'A5' }];
    const left = [{ sheet: '附表', address: 'A1', reason: 'protected' }] as const;
    const report = refreshReport(was, { cells, kept, left }, [
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
      found: 6,
      answered: 3,
      changed: [
        {
          sheet: '模型',
          reason: '',
          cells: [
            { ...at('A2'), before: '#NAME?', after: 527.7 },
            { ...at('A3'), before: 3, after: '#N/A' },
            { ...at('A4'), before: 4, after: '#DIV/0!' },
          ],
        },
        { sheet: '附表', reason: '', cells: [{ ...at('A1', '附表'), before: 1, after: 2 }] },
      ],
      failed: [
        {
          sheet: '模型',
          reason: '#N/A 无数',
          cells: [{ ...at('A3'), error: '#N/A', message: '无数' }],
        },
        {
          sheet: '模型',
          reason: '#DIV/0!',
          cells: [{ ...at('A4'), error: '#DIV/0!', message: undefined }],
        },
      ],
      kept: [{ sheet: '模型', reason: '', cells: kept }],
      left: [{ sheet: '附表', reason: 'protected', cells: left }],
    });
  });
});
