import { describe, expect, it } from 'vitest';
import { richTables } from '../../../src/app/citedTable/richTables.ts';
import { tablesInScope } from '../../../src/app/citedTable/tablesInScope.ts';
import type { RichText } from '../../../src/app/ports/hostPort.ts';
import type { Scope } from '../../../src/app/workbook/formulasInScope.ts';
import { markFootnotes } from '../../../src/app/workbook/markFootnotes.ts';
import { evaluateFormula } from '../../support/evaluateFormula.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memoryWorkbook.ts';

const context = { dataset: firstDataset, language: 'zh-CN' } as const;

function calculated(formula: string): string | number {
  const answer = evaluateFormula(formula, { language: 'zh-CN' });
  if (!answer.ok) return '#N/A';
  return answer.value.kind === 'table' ? '' : answer.value.value;
}

function model(): MemoryWorkbook {
  const workbook = memoryWorkbook(calculated);
  const cells = [
    ['A1', '外贸 <b>'],
    ['A2', '地区'],
    ['B2', 2025],
    ['C2', 1999],
    ['A3', '济源'],
    ['B3', '=HENAN.TRADE("济源",2025)'],
    ['C3', '=HENAN.TRADE("济源",1999)'],
    ['A4', '洛阳'],
    ['B4', '=HENAN.TRADE("洛阳",2025)'],
    ['C4', 'a\tb'],
  ] as const;
  for (const [address, input] of cells) workbook.put(`模型!${address}`, input);
  return workbook;
}

async function rich(workbook: MemoryWorkbook, scope: Scope): Promise<RichText | undefined> {
  const made = await tablesInScope(workbook, scope, context, {});
  if (!made.ok) throw new Error(made.issue.code);
  return made.value && richTables(made.value, firstDataset, 'zh-CN');
}

const linesOf = (text: RichText | undefined): readonly string[] => text?.text.split('\n') ?? [];

describe('tablesInScope', () => {
  it('is a table with numbered notes and a line of sources', async () => {
    const lines = linesOf(await rich(model(), 'sheet'));
    expect(lines.slice(0, 4)).toEqual([
      '外贸 <b>',
      '地区\t2025\t1999',
      '济源\t527.7[1]\t—',
      '洛阳\t304.3*[1]\ta b',
    ]);
    expect(lines[4]).toMatch(/^资料来源：大象新闻（2026-02-13）.*经测算$/u);
    expect(lines[5]).toMatch(/^\[1\] .*\[EB\/OL\]/u);
    expect(lines.slice(6)).toEqual(['* 据所注来源测算，非公布数。', '— 无数据。']);
  });

  it('is the same in HTML, in which what stands in cells is text and no code', async () => {
    const { html = '' } = (await rich(model(), 'workbook')) ?? {};
    const count = (part: string): number => html.split(part).length - 1;
    expect(count('<table')).toBe(1);
    expect(count('<th ')).toBe(3);
    expect(count('<td ')).toBe(6);
    expect(html).toContain('外贸 &lt;b&gt;');
    expect(html).toContain('304.3<sup>*[1]</sup>');
    expect(html).not.toContain('<b>');
  });

  it('leaves out our own marks and notes in the sheet, and brings its own', async () => {
    const workbook = model();
    const before = await rich(workbook, 'workbook');
    await markFootnotes(workbook, context, 'workbook', { overwrite: false });
    expect(workbook.value('模型!A5')).toMatch(/^\[1\] /u);
    expect(await rich(workbook, 'workbook')).toEqual(before);
  });

  it('takes what is selected, and nothing where no formula of ours stands', async () => {
    const workbook = model();
    workbook.mark('模型!A3:B3');
    expect(linesOf(await rich(workbook, 'selection'))[0]).toBe('济源\t527.7[1]');
    workbook.mark('模型!A1:A4');
    expect(await rich(workbook, 'selection')).toBeUndefined();
  });
});
