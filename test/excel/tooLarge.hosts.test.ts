import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/app/ports/block.ts';
import { useExcelSheet } from '../support/excelSheet.ts';

/** Rows whose formulas are far longer than what a cell is estimated at: together they are more than 5 MB. */
const rows = 5000;
const long = `HENAN.TRADE${'进出口总值'.repeat(80)}`;

describe('what is more than the host takes at once', () => {
  const sheet = useExcelSheet();
  const area = `B2:B${rows + 1}`;

  beforeAll(async () => sheet.workbench().call('behave', { payload: 'five-megabytes' }));
  afterAll(async () => sheet.workbench().call('behave', { payload: 'unlimited' }));

  const writeLong = async (): Promise<unknown> => {
    const block: Block = Array.from({ length: rows }, () => [{ kind: 'text', text: long }]);
    return sheet.workbook('write', block, sheet.at('B2'), { overwrite: false });
  };

  it('is written in parts, and read in halves until each is taken', async () => {
    expect(await writeLong()).toMatchObject({ ok: true, value: { address: area, kept: [] } });
    await sheet.enter(`B${rows + 2}`, '=HENAN.TRADE("济源",2025)');
    await sheet.workbench().call('settled');
    const whole = sheet.workbench().addin.evaluate(`Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('${sheet.name()}').getRange('${area}');
      range.load({ formulas: true });
      await context.sync();
    }).then(() => 'read', (error) => error.code)`);
    expect(await whole).toBe('ResponsePayloadSizeLimitExceeded');
    const found = await sheet.workbook('findFormulas', {}, { sheet: sheet.name() });
    expect(found.ok && found.value.map(({ address }) => address)).toEqual([`B${rows + 2}`]);
    const read = await sheet.workbook('readFormulas', [sheet.at(area)]);
    expect(read.ok && read.value[0]?.length).toBe(rows);
  });
});
