import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/app/ports/block.ts';
import type { WorkbookPort } from '../../src/app/ports/workbookPort.ts';
import { useExcelSheet } from '../support/excelSheet.ts';

const cancelled = { ok: false, issue: { code: 'cancelled' } };

describe('long work in Excel that is given up', () => {
  const sheet = useExcelSheet();

  /** Calls the port inside the add-in with work that is given up when it tells its progress for the third time. */
  async function givenUp(method: keyof WorkbookPort, ...given: unknown[]): Promise<unknown> {
    const call = `excelPort.excelWorkbook[${JSON.stringify(method)}](...${JSON.stringify(given)}, {
      cancellation, onProgress: async ({ done }) => { told.push(done); cancellation.aborted = told.length > 2; },
    })`;
    return sheet.workbench().addin.evaluate(`(async () => {
      const cancellation = { aborted: false };
      const told = [];
      return { outcome: await ${call}, told };
    })()`);
  }

  it('sets back what a block had covered already', async () => {
    await sheet.enter('B2', '=1+1');
    await sheet.enter('C3', '7');
    const block: Block = Array.from({ length: 300 }, () =>
      Array.from({ length: 5 }, () => ({ kind: 'number', value: 1, numberFormat: '0.00' })),
    );
    const overwrite = { overwrite: true };
    expect(await givenUp('write', block, sheet.at('B2'), overwrite)).toEqual({
      outcome: cancelled,
      told: [0, 500, 1000],
    });
    expect(await sheet.values('B2:C4')).toEqual([
      [2, null],
      [null, 7],
      [null, null],
    ]);
    expect(await sheet.formula('B2')).toBe('=1+1');
    expect(await sheet.text('B2')).toBe('2');
    expect(await sheet.values('F301:F301')).toEqual([[null]]);
  });

  it('sets back number formats, and leaves formulas alone', async () => {
    await sheet.enter('B2', '=1+1');
    const changes = Array.from({ length: 1200 }, (_change, index) => ({
      ...sheet.at(`B${index + 2}`),
      numberFormat: '0.00',
      before: { formula: index === 0 ? '=1+1' : '', numberFormat: 'General' },
    }));
    expect(await givenUp('setNumberFormats', changes)).toEqual({
      outcome: cancelled,
      told: [0, 500, 1000],
    });
    expect([await sheet.text('B2'), await sheet.formula('B2')]).toEqual(['2', '=1+1']);
  });
});
