import { describe, expect, it } from 'vitest';
import type { CellLook } from '../../src/app/ports/workbookPort.ts';
import { useExcelSheet } from '../support/excelSheet.ts';
import { formula } from '../support/worksheetFormula.ts';

const looks: readonly CellLook[] = [
  {
    area: { row: 0, column: 0, rows: 2, columns: 1 },
    formula: formula('=LEFT(D2,8)="computed"'),
    color: '#0F6CBD',
    italic: true,
  },
];
const block = [[{ kind: 'number', value: 304.3 }], [{ kind: 'number', value: 1234567.8 }]] as const;

describe('the looks of a block', () => {
  const sheet = useExcelSheet();
  const at = (address: string): string => `${sheet.name()}!${address}`;
  const look = async (address: string): Promise<unknown> => {
    await sheet.workbench().call('settled');
    const { italic, fontColor } = await sheet.workbench().call('look', at(address));
    return [italic, fontColor];
  };

  it('follow other cells, and go when the writing is taken back', async () => {
    await sheet.enter('D2', 'computed 测算');
    await sheet.enter('D3', 'published 公布');
    const options = { overwrite: false, looks } as const;
    const written = await sheet.workbook('write', block, sheet.at('B2'), options);
    if (!written.ok) throw new Error('Nothing was written.');
    await expect.poll(async () => look('B2')).toEqual([true, '#0F6CBD']);
    expect(await look('B3')).toEqual([false, '#000000']);
    await sheet.enter('D3', 'computed 测算');
    await expect.poll(async () => look('B3')).toEqual([true, '#0F6CBD']);
    expect(await sheet.workbook('undo', written.value.undo)).toMatchObject({ ok: true });
    await expect.poll(async () => look('B2')).toEqual([false, '#000000']);
  });

  it('are not added twice', async () => {
    const options = { overwrite: true, looks } as const;
    const first = await sheet.workbook('write', block, sheet.at('B2'), options);
    const again = await sheet.workbook('write', block, sheet.at('B2'), options);
    const kinds = [first, again].map(
      (written) => written.ok && written.value.undo.map(({ kind }) => kind),
    );
    expect(kinds).toEqual([['cells', 'looks'], ['cells']]);
  });
});
