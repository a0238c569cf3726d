import { describe, expect, it } from 'vitest';
import { markFootnotes, removeFootnotes } from '../../../src/app/workbook/markFootnotes.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memoryWorkbook.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;
const careful = { overwrite: false };

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
    expect(await markFootnotes(workbook, context, 'workbook', careful)).toMatchObject({
      ok: true,
      value: { marked: 2 },
    });
    expect(formats(workbook)).toEqual(['General"[1]"', 'General"[1,2]"', 'General', 'General']);
    expect(workbook.value('模型!B1')).toBe(1);
  });

  it('marks nothing twice, and takes marks away', async () => {
    const workbook = model();
    await markFootnotes(workbook, context, 'workbook', careful);
    expect(await markFootnotes(workbook, context, 'workbook', careful)).toMatchObject({
      ok: true,
      value: { marked: 0 },
    });
    expect(await removeFootnotes(workbook, context, 'workbook')).toMatchObject({
      ok: true,
      value: { marked: 2 },
    });
    expect(new Set(formats(workbook))).toEqual(new Set(['General']));
  });

  it('is taken back', async () => {
    const workbook = model();
    const outcome = await markFootnotes(workbook, context, 'workbook', careful);
    if (outcome.ok) await workbook.undo(outcome.value.undo);
    expect(new Set(formats(workbook))).toEqual(new Set(['General']));
  });

  it('explains the marks below the table, anew in their place, and takes that away with them', async () => {
    const workbook = model();
    const below = (): readonly unknown[] =>
      ['A5', 'A6', 'A7'].map((address) => workbook.value(`模型!${address}`));
    await markFootnotes(workbook, context, 'workbook', careful);
    expect(below()).toEqual([
      expect.stringMatching(/^\[1\] .*2026-02-13/u),
      expect.stringMatching(/^\[2\] /u),
      '',
    ]);
    workbook.put('模型!B2', 7);
    await markFootnotes(workbook, context, 'workbook', careful);
    expect(below()).toEqual([expect.stringMatching(/^\[1\] /u), '', '']);
    await removeFootnotes(workbook, context, 'workbook');
    expect(below()).toEqual(['', '', '']);
  });

  it('changes nothing outside of what is selected but the rows below it', async () => {
    const workbook = model();
    workbook.put('模型!B4', '');
    workbook.mark('模型!B1:B2');
    workbook.put('模型!B3', '');
    workbook.put('模型!D9', '=HENAN.TRADE("济源",2025)');
    await markFootnotes(workbook, context, 'selection', careful);
    expect(formats(workbook).slice(0, 2)).toEqual(['General"[1]"', 'General"[1,2]"']);
    expect(workbook.numberFormat('模型!D9')).toBe('General');
    expect(workbook.value('模型!B3')).toMatch(/^\[1\] /u);
    await removeFootnotes(workbook, context, 'selection');
    expect(workbook.value('模型!B3')).toBe('');
  });

  it('leaves what stands in the way of its notes, and marks nothing then', async () => {
    const workbook = model();
    workbook.mark('模型!B1:B2');
    expect(await markFootnotes(workbook, context, 'selection', careful)).toMatchObject({
      ok: false,
      issue: { code: 'would-overwrite', cells: ['B3', 'B4'] },
    });
    expect(formats(workbook)).toEqual(['General', 'General', 'General', 'General']);
  });
});
