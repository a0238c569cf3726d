import { describe, expect, it } from 'vitest';
import { makeCopy, previewCopy } from '../../../src/app/handoff/makeCopy.ts';
import type { BookCopy } from '../../../src/app/ports/bookSnapshot.ts';
import { done } from '../../../src/app/ports/outcome.ts';
import { sourcesTitle } from '../../../src/app/workbook/sourcesBlock.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memoryWorkbook.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

function model(): MemoryWorkbook {
  const workbook = memoryWorkbook(() => 527.7);
  workbook.put('模型!A1', '济源');
  workbook.put('模型!B1', '=HENAN.TRADE(A1,2025)');
  workbook.put('模型!B2', '=HENAN.TRADE("许昌","2023H1")');
  workbook.put('模型!B3', '=1+1');
  return workbook;
}

async function copyOf(workbook: MemoryWorkbook): Promise<BookCopy> {
  const made: BookCopy[] = [];
  const openCopy = async (book: BookCopy): Promise<ReturnType<typeof done<'opened'>>> => {
    made.push(book);
    return Promise.resolve(done('opened'));
  };
  const outcome = await makeCopy({ workbook, host: { openCopy } }, context, '副本.xlsx');
  expect(outcome).toMatchObject({ ok: true, value: { how: 'opened', noted: 2 } });
  return made[0] ?? { sheets: [], names: [], notes: [], links: [] };
}

describe('makeCopy', () => {
  it('has the values, a note with the source on each figure, and a sheet of sources', async () => {
    const workbook = model();
    const copy = await copyOf(workbook);
    expect(copy.sheets.map(({ name }) => name)).toEqual(['模型', '来源']);
    expect(copy.sheets[0]?.values[0]).toEqual(['济源', 527.7]);
    expect(JSON.stringify(copy)).not.toContain('HENAN.');
    expect(copy.notes[0]).toMatchObject({ sheet: '模型', address: 'B1' });
    expect(copy.notes[0]?.text).toMatch(/^大象新闻（2026-02-13），原文：527\.7/u);
    const sources = copy.sheets[1]?.values ?? [];
    expect(sources[0]?.[0]).toBe(sourcesTitle['zh-CN']);
    const link = copy.links[0];
    expect(sources[2]?.[7]).toBe(link?.text);
    expect(link?.address).toBe('H3');
  });

  it('leaves the workbook as it is, and replaces only its own sheet of sources', async () => {
    const workbook = model();
    workbook.put('来源!A1', '我的来源');
    workbook.put('旧!A1', sourcesTitle['zh-CN']);
    const copy = await copyOf(workbook);
    expect(copy.sheets.map(({ name }) => name)).toEqual(['模型', '来源', '来源2']);
    expect(workbook.sheets()).toEqual(['模型', '来源', '旧']);
    expect(workbook.formula('模型!B1')).toBe('=HENAN.TRADE(A1,2025)');
  });

  it('says before what it will hold', async () => {
    expect(await previewCopy(model())).toEqual(done({ sheets: 1, figures: 2, notCopied: [] }));
  });
});
