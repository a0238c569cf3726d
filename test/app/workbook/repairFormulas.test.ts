import { describe, expect, it } from 'vitest';
import { done } from '../../../src/app/ports/outcome.ts';
import { brokenFormulas, repairFormulas } from '../../../src/app/workbook/repairFormulas.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memoryWorkbook.ts';

const renamed = '=FUNCRES.XLAM!_xldudf_HENAN_TRADE("济源",2025)';

/** A workbook that was calculated without the add-in. */
function model(): MemoryWorkbook {
  const workbook = memoryWorkbook((formula) => (formula.includes('_xldudf_') ? '#NAME?' : 527.7));
  workbook.put('模型!A1', renamed);
  workbook.put('模型!A2', '=HENAN.TRADE("济源",2025)');
  workbook.put('模型!A3', '=_xldudf_OTHER_X(1)');
  return workbook;
}

const at = (address: string) => ({ sheet: '模型', address }) as const;

describe('repairing', () => {
  it('lists what Excel has broken of ours, and nothing else', async () => {
    expect(await brokenFormulas(model(), 'workbook')).toEqual(
      done([{ sheet: '模型', address: 'A1', formula: renamed, damage: 'name' }]),
    );
  });

  it('tells what answers again, what does not, and what was left', async () => {
    const workbook = model();
    workbook.put('模型!A4', renamed);
    workbook.put('模型!A5', renamed);
    // As Excel: one cell is entered again, one on a protected sheet is not, one stays unknown.
    Object.assign(workbook, {
      recalculate: async (cells: Parameters<typeof workbook.recalculate>[0]) =>
        Promise.resolve(
          done({
            cells: cells.map((cell) =>
              cell.address === 'A1'
                ? {
                    ...at('A1'),
                    formula: '=HENAN.TRADE("济源",2025)',
                    value: 527.7,
                    numberFormat: '',
                  }
                : cell,
            ),
            kept: [],
            left: [{ ...at('A5'), reason: 'protected' as const }],
          }),
        ),
    });
    expect(await repairFormulas(workbook, 'workbook')).toEqual(
      done({
        repaired: [{ ...at('A1'), formula: '=HENAN.TRADE("济源",2025)', value: 527.7 }],
        still: [{ ...at('A4'), formula: renamed, damage: 'name' }],
        kept: [],
        left: [{ ...at('A5'), reason: 'protected' }],
      }),
    );
  });
});
