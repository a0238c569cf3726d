import { describe, expect, it } from 'vitest';
import { writeSourceLine } from '../../../src/app/workbook/writeSourceLine.ts';
import { writeSourcesSheet } from '../../../src/app/workbook/writeSourcesSheet.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memoryWorkbook.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;
const careful = { overwrite: false };

/** A table of two figures, the second of a place named in a cell. */
function model(): MemoryWorkbook {
  const workbook = memoryWorkbook(() => 1);
  workbook.put('模型!A2', '许昌');
  workbook.put('模型!B1', '=HENAN.TRADE("济源",2025)');
  workbook.put('模型!B2', '=HENAN.TRADE(A2,"2023H1")');
  return workbook;
}

describe('writeSourcesSheet', () => {
  it('writes numbered citations with the cells that use them', async () => {
    const workbook = model();
    const outcome = await writeSourcesSheet(workbook, context, 'workbook', careful);
    expect(outcome).toMatchObject({ ok: true, value: { sheet: '来源', address: 'A1:J4' } });
    const rows = [3, 4].map((row) =>
      ['A', 'D', 'J'].map((at) => workbook.value(`来源!${at}${row}`)),
    );
    expect(rows).toEqual([
      [1, '527.7億元', '模型!B1'],
      [2, '140.1亿元', '模型!B2'],
    ]);
  });

  it('writes it anew in its place, and takes it away again', async () => {
    const workbook = model();
    const first = await writeSourcesSheet(workbook, context, 'workbook', careful);
    workbook.put('模型!B2', 0);
    const second = await writeSourcesSheet(workbook, context, 'workbook', careful);
    expect(second).toMatchObject({ ok: true, value: { address: 'A1:J4' } });
    expect(workbook.value('来源!D4')).toBe('');
    expect(first.ok && (await workbook.undo(first.value.undo))).toMatchObject({
      issue: { code: 'changed-since' },
    });
    for (const written of [second, first]) if (written.ok) await workbook.undo(written.value.undo);
    expect(workbook.sheets()).toEqual(['模型']);
  });

  it("does not write over a user's own sheet", async () => {
    const workbook = model();
    workbook.put('来源!A1', '我的笔记');
    expect(await writeSourcesSheet(workbook, context, 'workbook', careful)).toMatchObject({
      ok: false,
      issue: { code: 'would-overwrite', sheet: '来源' },
    });
  });
});

describe('writeSourceLine', () => {
  it.each([
    ['模型!A1:B2', 'A3', '资料来源：大象新闻（2026-02-13）；未注明出版者（日期不详）'],
    ['模型!B1', undefined, undefined],
  ])('below %s', async (selected, address, line) => {
    const workbook = model();
    workbook.mark(selected);
    const outcome = await writeSourceLine(workbook, context, 'selection', careful);
    // Below a single cell stands another one, which is not overwritten.
    expect(outcome.ok ? outcome.value?.address : undefined).toBe(address);
    if (line !== undefined) expect(workbook.value('模型!A3')).toBe(line);
  });

  it('writes its own line anew, and asks before it writes over that of somebody else', async () => {
    const workbook = model();
    workbook.mark('模型!A1:B2');
    workbook.put('模型!A3', 'Source: 大象新闻, 2026-02-13, in Chinese');
    expect(await writeSourceLine(workbook, context, 'selection', careful)).toMatchObject({
      ok: true,
    });
    workbook.put('模型!A3', '资料来源:本公司台账');
    expect(await writeSourceLine(workbook, context, 'selection', careful)).toMatchObject({
      ok: false,
      issue: { code: 'would-overwrite', cells: ['A3'] },
    });
  });

  it('has nothing to write where no figure stands', async () => {
    const workbook = model();
    workbook.mark('模型!D1:E5');
    expect(await writeSourceLine(workbook, context, 'selection', careful)).toEqual({ ok: true });
  });
});
