import { describe, expect, it } from 'vitest';
import type { Block, CellContent } from '../../src/app/ports/block.ts';
import type { WorkbookPort } from '../../src/app/ports/workbookPort.ts';
import { drivenSheet, type WorkbookDriver } from './workbookDriver.ts';
import { formula } from './worksheetFormula.ts';

const known = '=HENAN.TRADE("济源",2025)';

const text = (content: string): CellContent => ({ kind: 'text', text: content });
const number = (value: number): CellContent => ({ kind: 'number', value });
const calculated: CellContent = { kind: 'formula', formula: formula(known) };
const empty: CellContent = { kind: 'empty' };
const careful = { overwrite: false };
const givenUp = { cancellation: { aborted: true } };
const cancelled = { ok: false, issue: { code: 'cancelled' } };
const undone = { ok: true, value: { kept: [] } };

/** What every workbook promises of writing and of taking it back. */
export function writingContract(driver: WorkbookDriver): void {
  const { workbook } = driver;
  const { at, enter, values, formulas } = drivenSheet(driver);
  const write = async (): ReturnType<WorkbookPort['write']> =>
    workbook().write([[text('a'), calculated]], at('B2'), { overwrite: true });

  describe('writing', () => {
    const block: Block = [
      [text('地区'), text('=1+1')],
      [number(7), calculated],
    ];

    it('keeps texts texts, and calculates formulas', async () => {
      const outcome = await workbook().write(block, at('B2'), careful);
      expect(outcome).toMatchObject({ ok: true, value: { ...at('B2:C3'), kept: [] } });
      expect(await values('B2:C3')).toEqual([
        ['地区', '=1+1'],
        [7, 527.7],
      ]);
      expect(await formulas('C3')).toEqual([[known]]);
    });

    it('starts at what is selected', async () => {
      await driver.select(driver.sheet(), 'D4');
      await workbook().write([[number(7)]], 'selection', careful);
      expect(await values('D4')).toEqual([[7]]);
    });

    it('refuses to overwrite, says what and writes nothing', async () => {
      await enter('C3', 'mine');
      const { sheet } = at('');
      expect(await workbook().write(block, at('B2'), careful)).toEqual({
        ok: false,
        issue: { code: 'would-overwrite', sheet, cells: ['C3'], count: 1 },
      });
      expect(await values('B2:C3')).toEqual([
        ['', ''],
        ['', 'mine'],
      ]);
    });

    it('overwrites where that is agreed, and leaves what is to stay', async () => {
      await enter('B2', 'old');
      await enter('C2', 'mine');
      await workbook().write([[text('new'), empty]], at('B2'), { overwrite: true });
      expect(await values('B2:C2')).toEqual([['new', 'mine']]);
    });

    it('writes nothing when it is given up', async () => {
      expect(await workbook().write(block, at('B2'), careful, givenUp)).toEqual(cancelled);
      expect(await values('B2:C3')).toEqual([
        ['', ''],
        ['', ''],
      ]);
    });
  });

  describe('undo', () => {
    it('puts back what stood there', async () => {
      await enter('B2', '=1+1');
      const outcome = await write();
      expect(outcome.ok && (await workbook().undo(outcome.value.undo))).toEqual(undone);
      expect(await values('B2:C2')).toEqual([[2, '']]);
      expect(await formulas('B2')).toEqual([['=1+1']]);
    });

    it('takes nothing back once something was changed', async () => {
      const outcome = await write();
      await enter('C2', 'mine');
      expect(outcome.ok && (await workbook().undo(outcome.value.undo))).toEqual({
        ok: false,
        issue: { code: 'changed-since', ...at('B2:C2') },
      });
      expect(await values('B2:C2')).toEqual([['a', 'mine']]);
    });

    it('is no failure a second time', async () => {
      const outcome = await write();
      if (!outcome.ok) throw new Error(outcome.issue.code);
      await workbook().undo(outcome.value.undo);
      expect(await workbook().undo(outcome.value.undo)).toEqual(undone);
    });
  });

  describe('a sheet of its own', () => {
    const options = { overwrite: false, knownBy: ['来源'], widths: [10] };
    const long = [[text('来源')], [text('一')], [text('二')]];

    it('holds exactly the block, also when it is written again, and is taken back', async () => {
      const name = `${driver.sheet()}来源`;
      const read = async (): Promise<unknown> => {
        const outcome = await workbook().read([{ sheet: name, address: 'A1:A3' }]);
        return outcome.ok ? outcome.value[0] : outcome.issue;
      };
      const made = await workbook().writeSheet(name, long, options);
      expect(await read()).toEqual([['来源'], ['一'], ['二']]);
      const again = await workbook().writeSheet(name, [[text('来源')], [text('三')]], options);
      expect(await read()).toEqual([['来源'], ['三'], ['']]);
      expect(again.ok && (await workbook().undo(again.value.undo))).toEqual(undone);
      expect(await read()).toEqual([['来源'], ['一'], ['二']]);
      expect(made.ok && (await workbook().undo(made.value.undo))).toEqual(undone);
      expect(await read()).toBeUndefined();
    });

    it('is never taken from a person', async () => {
      await enter('A1', 'mine');
      const { sheet } = at('');
      expect(await workbook().writeSheet(sheet, long, options)).toEqual({
        ok: false,
        issue: { code: 'would-overwrite', sheet, cells: ['A1'], count: 1 },
      });
      expect(await values('A1')).toEqual([['mine']]);
    });

    it.each(['A2', 'C9'])('stays once something was typed into it at %s', async (address) => {
      const name = `${driver.sheet()}新`;
      const made = await workbook().writeSheet(name, long, options);
      await driver.enter(name, address, 'mine');
      const refusal = { code: 'changed-since', sheet: name, address: 'A1:A3' };
      expect(made.ok && (await workbook().undo(made.value.undo))).toEqual({
        ok: false,
        issue: refusal,
      });
      const read = await workbook().read([{ sheet: name, address }]);
      expect(read).toEqual({ ok: true, value: [[['mine']]] });
    });
  });
}
