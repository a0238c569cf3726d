import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../src/app/ports/block.ts';
import { blockPlan } from '../../src/excel/blockPlan.ts';
import { occupiedCells } from '../../src/excel/occupiedCells.ts';
import { formula } from '../support/worksheetFormula.ts';

const text = (content: string): CellContent => ({ kind: 'text', text: content });
const spilling: CellContent = { kind: 'formula', formula: formula('=SEQUENCE(2)') };
const spilled: CellContent = { kind: 'spilled', text: '2', numberFormat: '0' };
const before = {
  formulas: [
    ['', 'x'],
    ['y', ''],
  ],
  values: [
    ['', 'x'],
    ['y', ''],
  ],
  numberFormats: [
    ['@', 'General'],
    ['General', 'General'],
  ],
};

describe('blockPlan', () => {
  const plan = blockPlan([[spilling, { kind: 'empty' }], [spilled]]);

  it('reaches as far as the spill', () => {
    expect([plan.rows, plan.columns]).toEqual([2, 2]);
    expect(plan.cell(1, 0)).toBe(spilled);
    expect(plan.cell(0, 1)).toBeUndefined();
  });

  it('is stopped by what stands in the spill, not by what stays as it is', () => {
    expect(occupiedCells(plan, before, { sheet: '模型', row: 1, column: 1 })).toEqual({
      code: 'would-overwrite',
      sheet: '模型',
      cells: ['B3'],
      count: 1,
    });
  });

  it('takes rows of different length', () => {
    expect(blockPlan([[text('a')], [text('b'), text('c')]]).columns).toBe(2);
  });
});
