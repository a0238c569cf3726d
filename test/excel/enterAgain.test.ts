import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FormulaCell } from '../../src/app/ports/formulaCell.ts';
import { enterAgain } from '../../src/excel/enterAgain.ts';

const formula = '=HENAN.TRADE("济源",2025)';
const arrayCell = (row: number): Parameters<typeof enterAgain>[0][number] => {
  const shown: FormulaCell = {
    sheet: 'S',
    address: `B${row + 1}`,
    formula,
    value: 527.7,
    numberFormat: 'General',
    isArray: true,
  };
  return { cell: { sheet: 'S', row, column: 1, formula, isArray: true }, shown };
};

describe('enterAgain', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('never touches an array formula, which would break it, and tells each of its cells', async () => {
    const run = vi.fn();
    vi.stubGlobal('Excel', { run });
    expect(await enterAgain([arrayCell(1), arrayCell(2)], {})).toEqual({
      ok: true,
      value: [
        { sheet: 'S', address: 'B2', reason: 'array' },
        { sheet: 'S', address: 'B3', reason: 'array' },
      ],
    });
    expect(run).not.toHaveBeenCalled();
  });
});
