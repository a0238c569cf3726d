import { describe, expect, it } from 'vitest';
import { markFootnotes, removeFootnotes } from '../../../src/app/workbook/markFootnotes.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memoryWorkbook.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

function model(): MemoryWorkbook {
  const workbook = memoryWorkbook((formula) => (formula.includes('SOURCE') ? '资料来源' : 1));
  workbook.put('模型!B1', '=HENAN.TRADE("济源",2025)');
  workbook.put('模型!B2', '=HENAN.TRADE("许昌","2023H1")/HENAN.TRADE("济源",2025)');
  workbook.put('模型!B3', '=HENAN.SOURCE("济源","trade",2025)');
  workbook.put('模型!B4', 7);
  return workbook;
}

const formats = (workbook: MemoryWorkbook): readonly string[] =>
  ['B1', 'B2', 'B3', 'B4'].map((address) => workbook.numberFormat(`模型!${address}`));

describe('markFootnotes', () => {
  it('marks numbers of ours with their sources, and nothing else', async () => {
    const workbook = model();
    expect(await markFootnotes(workbook, context)).toMatchObject({
      ok: true,
      value: { marked: 2 },
    });
    expect(formats(workbook)).toEqual(['General"[1]"', 'General"[1,2]"', 'General', 'General']);
    expect(workbook.value('模型!B1')).toBe(1);
  });

  it('marks nothing twice, and takes marks away', async () => {
    const workbook = model();
    await markFootnotes(workbook, context);
    expect(await markFootnotes(workbook, context)).toMatchObject({
      ok: true,
      value: { marked: 0 },
    });
    expect(await removeFootnotes(workbook)).toMatchObject({ ok: true, value: { marked: 2 } });
    expect(new Set(formats(workbook))).toEqual(new Set(['General']));
  });

  it('is taken back', async () => {
    const workbook = model();
    const outcome = await markFootnotes(workbook, context);
    if (outcome.ok) await workbook.undo(outcome.value.undo);
    expect(new Set(formats(workbook))).toEqual(new Set(['General']));
  });
});
