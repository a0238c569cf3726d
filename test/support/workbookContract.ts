import { describe, expect, it } from 'vitest';
import type { Block, CellContent } from '../../src/app/ports/block.ts';
import type { FormulaCell } from '../../src/app/ports/formulaCell.ts';
import type { RangeAddress } from '../../src/app/ports/rangeAddress.ts';
import type { WorkbookPort } from '../../src/app/ports/workbookPort.ts';
import { formula } from './worksheetFormula.ts';

/** What of a workbook is called and answers. */
export type DrivenWorkbook = Pick<
  WorkbookPort,
  | 'selection'
  | 'select'
  | 'findFormulas'
  | 'read'
  | 'readFormulas'
  | 'write'
  | 'writeSheet'
  | 'setNumberFormats'
  | 'recalculate'
  | 'undo'
>;

/** A workbook to hold to the contract, and a person who works in it. */
export interface WorkbookDriver {
  readonly workbook: () => DrivenWorkbook;
  /** An empty sheet. */
  readonly sheet: () => string;
  /** Enters as if typed. */
  readonly enter: (sheet: string, address: string, input: string) => Promise<void>;
  readonly select: (sheet: string, address: string) => Promise<void>;
}

/** Formulas that a driver must be able to calculate. */
export const contractFormulas = {
  '=1+1': 2,
  '=HENAN.TRADE("济源",2025)': 527.7,
  '=HENAN.TRADE("济源",1999)': '#N/A',
} as const;

const known = '=HENAN.TRADE("济源",2025)';
const missing = '=HENAN.TRADE("济源",1999)';

const text = (content: string): CellContent => ({ kind: 'text', text: content });
const number = (value: number): CellContent => ({ kind: 'number', value });
const calculated: CellContent = { kind: 'formula', formula: formula(known) };
const empty: CellContent = { kind: 'empty' };
const careful = { overwrite: false };
const givenUp = { cancellation: { aborted: true } };
const cancelled = { ok: false, issue: { code: 'cancelled' } };
const undone = { ok: true, value: { kept: [] } };

/** What every workbook behind the port promises; to be called with a driver for each. */
export function workbookContract(driver: WorkbookDriver): void {
  const { workbook } = driver;
  const at = (address: string): RangeAddress => ({ sheet: driver.sheet(), address });
  const enter = async (address: string, input: string): Promise<void> =>
    driver.enter(driver.sheet(), address, input);
  const values = async (address: string): Promise<unknown> => {
    const outcome = await workbook().read([at(address)]);
    return outcome.ok ? outcome.value[0] : outcome.issue;
  };
  const formulas = async (address: string): Promise<unknown> => {
    const outcome = await workbook().readFormulas([at(address)]);
    return outcome.ok ? outcome.value[0] : outcome.issue;
  };
  const write = async (): ReturnType<WorkbookPort['write']> =>
    workbook().write([[text('a'), calculated]], at('B2'), { overwrite: true });
  const own = async (): Promise<readonly FormulaCell[]> => {
    const outcome = await workbook().findFormulas();
    return outcome.ok ? outcome.value.filter(({ sheet }) => sheet === driver.sheet()) : [];
  };

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

  describe('formulas of ours', () => {
    it('are found with what they show; texts and other formulas are not', async () => {
      await enter('B2', known);
      await enter('B3', missing);
      await enter('B4', '=1+1');
      await enter('B5', 'HENAN.TRADE(1)');
      const shown = { numberFormat: 'General' };
      expect(await own()).toEqual([
        { ...at('B2'), ...shown, formula: known, value: 527.7 },
        { ...at('B3'), ...shown, formula: missing, value: '#N/A', error: '#N/A' },
      ]);
    });

    it('get another number format, but for what is no longer the same', async () => {
      await enter('B2', known);
      await enter('B3', known);
      const cells = await own();
      await enter('B3', 'mine');
      const changes = cells.map((before) => {
        const { sheet, address } = before;
        return { sheet, address, numberFormat: '0.00', before };
      });
      const outcome = await workbook().setNumberFormats(changes);
      expect(outcome).toMatchObject({ ok: true, value: { kept: [at('B3')] } });
      expect((await own()).map(({ numberFormat }) => numberFormat)).toEqual(['0.00']);
      expect(outcome.ok && (await workbook().undo(outcome.value.undo))).toEqual(undone);
      expect((await own()).map(({ numberFormat }) => numberFormat)).toEqual(['General']);
      expect(await values('B3')).toEqual([['mine']]);
    });

    it('are calculated again, and told in the order in which they were given', async () => {
      await enter('B2', known);
      await enter('B3', missing);
      const [first, second] = await own();
      if (first === undefined || second === undefined) throw new Error('Nothing was found.');
      const outcome = await workbook().recalculate([second, first], {});
      const value = { cells: [second, first], kept: [], left: [] };
      expect(outcome).toEqual({ ok: true, value });
    });

    it('are calculated again until that is given up', async () => {
      await enter('B2', known);
      expect(await workbook().recalculate(await own(), givenUp)).toEqual(cancelled);
    });

    it('are looked for until that is given up', async () => {
      expect(await workbook().findFormulas(givenUp)).toEqual(cancelled);
    });
  });

  describe('reading', () => {
    it('tells what is selected, with values and formulas', async () => {
      await enter('B2', '济源');
      await enter('C2', '=1+1');
      await driver.select(driver.sheet(), 'B2:C2');
      expect(await workbook().selection()).toEqual({
        ok: true,
        value: {
          ...at('B2:C2'),
          row: 1,
          column: 1,
          rows: 1,
          columns: 2,
          values: [['济源', 2]],
          formulas: [['济源', '=1+1']],
          clipped: false,
        },
      });
    });

    it('answers in the order of the ranges; one that is not there is undefined', async () => {
      await enter('B2', '济源');
      const ranges = [at('B2:C2'), { sheet: '没有', address: 'A1' }, at('没有的名称'), at('B2')];
      const value = [[['济源', '']], undefined, undefined, [['济源']]];
      expect(await workbook().read(ranges)).toEqual({ ok: true, value });
    });

    it('says that a sheet is not there', async () => {
      const outcome = await workbook().select({ sheet: '没有', address: 'A1' });
      expect(outcome).toEqual({ ok: false, issue: { code: 'not-found' } });
    });
  });
}
