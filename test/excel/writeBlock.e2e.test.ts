import { describe, expect, it } from 'vitest';
import type { Block, CellContent } from '../../src/app/ports/block.ts';
import type { UndoStep } from '../../src/app/ports/undoStep.ts';
import { useExcelSheet } from '../support/excelSheet.ts';
import { formula } from '../support/worksheetFormula.ts';

const text = (content: string): CellContent => ({ kind: 'text', text: content });
const number = (value: number): CellContent => ({ kind: 'number', value });
const percent = (value: number): CellContent => ({ kind: 'number', value, numberFormat: '0.0%' });
const calculated = (content: string): CellContent => ({
  kind: 'formula',
  formula: formula(content),
});
const empty: CellContent = { kind: 'empty' };
const careful = { overwrite: false };
const overwriting = { overwrite: true };

const undone = { ok: true, value: { kept: [] } };

describe('writing into Excel', () => {
  const sheet = useExcelSheet();

  /** Writes at B2, and answers with the steps that take it back. */
  async function written(block: Block): Promise<readonly UndoStep[]> {
    const outcome = await sheet.workbook('write', block, sheet.at('B2'), overwriting);
    if (!outcome.ok) throw new Error(outcome.issue.code);
    return outcome.value.undo;
  }

  it('writes texts, numbers and formulas from the selected cell on', async () => {
    const block = [
      [text('地区'), text('2025')],
      [text('济源'), calculated('=HENAN.TRADE(B3,C2)')],
      [percent(0.387), empty],
    ];
    const outcome = await sheet.workbook('write', block, 'selection', careful);
    expect(outcome).toMatchObject({ ok: true, value: { sheet: sheet.name(), address: 'B2:C4' } });
    expect(await sheet.values('B2:C4')).toEqual([
      ['地区', '2025'],
      ['济源', 527.7],
      [0.387, null],
    ]);
    expect(await sheet.text('B4')).toBe('38.7%');
  });

  const misleading = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '2025-06', 'TRUE', '#N/A', "'x"];

  it('keeps texts texts, whatever they look like', async () => {
    await written([misleading.map(text)]);
    expect(await sheet.values('B2:J2')).toEqual([misleading]);
    expect(await sheet.formula('B2')).toBe('');
  });

  it('refuses to overwrite, names the cells and writes nothing', async () => {
    await sheet.enter('C3', '7');
    const block = [
      [text('a'), empty],
      [empty, text('b')],
    ];
    expect(await sheet.workbook('write', block, sheet.at('B2'), careful)).toEqual({
      ok: false,
      issue: { code: 'would-overwrite', sheet: sheet.name(), cells: ['C3'], count: 1 },
    });
    expect(await sheet.values('B2:C3')).toEqual([
      [null, null],
      [null, 7],
    ]);
  });

  it('sees what stands in the way of a spill', async () => {
    await sheet.enter('B4', '7');
    const block: Block = [
      [calculated('=SEQUENCE(3)')],
      [{ kind: 'spilled', text: '2', numberFormat: '0.0' }],
      [{ kind: 'spilled', text: '3' }],
    ];
    const refusal = await sheet.workbook('write', block, sheet.at('B2'), careful);
    expect(refusal).toMatchObject({ ok: false, issue: { cells: ['B4'] } });
    await written(block);
    expect(await sheet.values('B2:B4')).toEqual([[1], [2], [3]]);
    expect(await sheet.text('B3')).toBe('2.0');
  });

  it('leaves the cells of a block alone that are to stay', async () => {
    await sheet.enter('B2', '1');
    await sheet.enter('C2', '2');
    await written([[number(9), empty]]);
    expect(await sheet.values('B2:C2')).toEqual([[9, 2]]);
  });

  it('takes back formulas, texts that look like formulas, and number formats', async () => {
    await sheet.enter('B2', '=1+1');
    await sheet.enter('C2', "'=1+1");
    const undo = await written([[percent(1), text('x')]]);
    expect(await sheet.workbook('undo', undo)).toEqual(undone);
    expect(await sheet.values('B2:C2')).toEqual([[2, '=1+1']]);
    expect([await sheet.formula('B2'), await sheet.formula('C2')]).toEqual(['=1+1', '']);
    expect(await sheet.text('B2')).toBe('2');
  });

  it('writes thousands of formulas at once, and takes them back', async () => {
    const years = Array.from({ length: 40 }, (_year, index) => text(String(1986 + index)));
    const row = [
      text('济源'),
      ...years.map((_year, column) => calculated(`=HENAN.TRADE("济源",${1986 + column})`)),
    ];
    const undo = await written([
      [text('地区'), ...years],
      ...Array.from({ length: 60 }, () => row),
    ]);
    expect(await sheet.values('AP3:AP62')).toEqual(Array.from({ length: 60 }, () => [527.7]));
    expect(await sheet.workbook('undo', undo)).toEqual(undone);
    expect(await sheet.values('AP61:AP63')).toEqual([[null], [null], [null]]);
  });

  it('takes nothing back once a cell was changed', async () => {
    const undo = await written([[text('a'), text('b')]]);
    await sheet.enter('C2', 'mine');
    expect(await sheet.workbook('undo', undo)).toEqual({
      ok: false,
      issue: { code: 'changed-since', sheet: sheet.name(), address: 'B2:C2' },
    });
    expect(await sheet.values('B2:C2')).toEqual([['a', 'mine']]);
  });
});
