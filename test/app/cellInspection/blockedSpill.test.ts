import { describe, expect, it } from 'vitest';
import { blockedSpill } from '../../../src/app/cellInspection/blockedSpill.ts';
import { memoryWorkbook } from '../../support/memoryWorkbook.ts';

const anchor = { sheet: '模型', address: 'B2' };
const size = { rows: 3, columns: 2 };

describe('blockedSpill', () => {
  it('names the cells in the way with what they hold', async () => {
    const workbook = memoryWorkbook();
    workbook.put('模型!B2', '=HENAN.TIMESERIES(…)');
    workbook.put('模型!C4', '合计');
    workbook.put('模型!D2', '不在其中');
    expect(await blockedSpill(workbook, anchor, size)).toEqual({
      ok: true,
      value: {
        area: { sheet: '模型', address: 'B2:C4' },
        blocking: [{ cell: { sheet: '模型', address: 'C4' }, text: '合计' }],
      },
    });
  });

  it('names none where something else is in the way', async () => {
    const outcome = await blockedSpill(memoryWorkbook(), anchor, size);
    expect(outcome.ok && outcome.value?.blocking).toEqual([]);
  });
});
