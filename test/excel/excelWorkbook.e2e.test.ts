import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Block, CellContent } from '../../src/app/ports/block.ts';
import type { WorksheetFormula } from '../../src/app/ports/worksheetFormula.ts';
import { launchBrowser } from '../support/browser.ts';
import { workbookInside } from '../support/addinPorts.ts';
import type { CallWorkbook } from '../support/addinPorts.ts';
import { openWorkbench } from '../support/workbenchPage.ts';
import type { WorkbenchPage } from '../support/workbenchPage.ts';

const text = (content: string): CellContent => ({ kind: 'text', text: content });
const number = (value: number, numberFormat?: string): CellContent => ({
  kind: 'number',
  value,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
// The tests stand in for the formula builder here.
const formula = (content: string): CellContent => ({
  kind: 'formula',
  formula: content as WorksheetFormula,
});
const empty: CellContent = { kind: 'empty' };
const careful = { overwrite: false };

describe('the workbook in Excel', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  let workbook: CallWorkbook;
  let sheet = '';
  let sheets = 0;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser, inject('address'));
    workbook = await workbookInside(workbench.addin);
  });

  afterAll(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    sheets += 1;
    sheet = `T${sheets}`;
    await workbench.call('addSheet', sheet);
    await workbench.call('select', `${sheet}!B2`);
    await workbench.call('settled');
  });

  const at = (address: string): { sheet: string; address: string } => ({ sheet, address });
  const enter = (address: string, input: string): Promise<void> =>
    workbench.call('enter', `${sheet}!${address}`, input);
  const values = async (address: string): Promise<unknown> => {
    await workbench.call('settled');
    return workbench.call('values', `${sheet}!${address}`);
  };

  /** Writes, and answers with the steps that take it back. */
  async function written(block: Block): Promise<readonly unknown[] & never[]> {
    const outcome = await workbook('write', block, at('B2'), careful);
    if (!outcome.ok) throw new Error(outcome.issue.code);
    return outcome.value.undo as readonly unknown[] & never[];
  }

  describe('selection', () => {
    it('tells what is selected, with values and formulas', async () => {
      await enter('B2', '济源');
      await enter('C2', '=1+1');
      await workbench.call('select', `${sheet}!B2:C3`);
      await workbench.call('settled');
      expect(await workbook('selection')).toEqual({
        ok: true,
        value: {
          sheet,
          address: 'B2:C3',
          row: 1,
          column: 1,
          rows: 2,
          columns: 2,
          values: [
            ['济源', 2],
            ['', ''],
          ],
          formulas: [
            ['济源', '=1+1'],
            ['', ''],
          ],
          clipped: false,
        },
      });
    });

    it('selects a range of another sheet', async () => {
      await workbook('select', { sheet: '外贸', address: 'A1' });
      const outcome = await workbook('selection');
      expect(outcome.ok && [outcome.value.sheet, outcome.value.address]).toEqual(['外贸', 'A1']);
    });

    it('has no sheet of an unknown name', async () => {
      const outcome = await workbook('select', { sheet: '没有', address: 'A1' });
      expect(outcome).toEqual({ ok: false, issue: { code: 'not-found' } });
    });
  });

  describe('write', () => {
    it('writes texts, numbers and formulas from the selected cell on', async () => {
      const block = [
        [text('地区'), text('2025')],
        [text('济源'), formula('=HENAN.TRADE(B3,C2)')],
        [number(0.387, '0.0%'), empty],
      ];
      const outcome = await workbook('write', block, 'selection', careful);
      expect(outcome).toMatchObject({ ok: true, value: { sheet, address: 'B2:C4' } });
      expect(await values('B2:C4')).toEqual([
        ['地区', '2025'],
        ['济源', 527.7],
        [0.387, null],
      ]);
      expect(await workbench.call('text', `${sheet}!B4`)).toBe('38.7%');
    });

    it.each([
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '2025-06',
      '1/2',
      'TRUE',
      '#N/A',
      "'x",
      '＝1',
    ])('keeps the text %j a text', async (content) => {
      await written([[text(content)]]);
      expect(await values('B2')).toEqual([[content]]);
      expect(await workbench.call('formula', `${sheet}!B2`)).toBe('');
    });

    it('refuses to overwrite, names the cells and writes nothing', async () => {
      await enter('C3', '7');
      const block = [
        [text('a'), empty],
        [empty, text('b')],
      ];
      expect(await workbook('write', block, at('B2'), careful)).toEqual({
        ok: false,
        issue: { code: 'would-overwrite', sheet, cells: ['C3'], count: 1 },
      });
      expect(await values('B2:C3')).toEqual([
        [null, null],
        [null, 7],
      ]);
    });

    it('sees what stands in the way of a spill', async () => {
      await enter('B4', '7');
      const spilling: CellContent = {
        kind: 'formula',
        formula: '=SEQUENCE(3)' as WorksheetFormula,
        spill: { rows: 3, columns: 1 },
      };
      const refusal = await workbook('write', [[spilling]], at('B2'), careful);
      expect(refusal).toMatchObject({ ok: false, issue: { cells: ['B4'] } });
      await workbook('write', [[spilling]], at('B2'), { overwrite: true });
      expect(await values('B2:B4')).toEqual([[1], [2], [3]]);
    });

    it('overwrites when that is agreed to, and leaves cells of the block alone that are to stay', async () => {
      await enter('B2', '1');
      await enter('C2', '2');
      await workbook('write', [[number(9), empty]], at('B2'), { overwrite: true });
      expect(await values('B2:C2')).toEqual([[9, 2]]);
    });
  });

  describe('undo', () => {
    it('brings back formulas, texts and number formats', async () => {
      await enter('B2', '=1+1');
      await enter('C2', "'=1+1");
      const outcome = await workbook('write', [[number(1, '0.0%'), text('x')]], at('B2'), {
        overwrite: true,
      });
      expect(outcome.ok && (await workbook('undo', outcome.value.undo))).toEqual({ ok: true });
      expect(await values('B2:C2')).toEqual([[2, '=1+1']]);
      expect(await workbench.call('formula', `${sheet}!B2`)).toBe('=1+1');
      expect(await workbench.call('formula', `${sheet}!C2`)).toBe('');
      expect(await workbench.call('text', `${sheet}!B2`)).toBe('2');
    });

    it('takes nothing back once a cell was changed', async () => {
      const undo = await written([[text('a'), text('b')]]);
      await enter('C2', 'mine');
      expect(await workbook('undo', undo)).toEqual({
        ok: false,
        issue: { code: 'changed-since', sheet, address: 'B2:C2' },
      });
      expect(await values('B2:C2')).toEqual([['a', 'mine']]);
    });
  });

  describe('tables, charts, sheets', () => {
    it('writes a table, whose name is its own, and takes it away again', async () => {
      const block = [
        [text('地区'), text('2025')],
        [text('济源'), formula('=HENAN.TRADE(B3,C2)')],
      ];
      const outcome = await workbook('insertTable', block, at('B2'), {
        overwrite: false,
        name: '进出口',
      });
      expect(outcome).toMatchObject({ ok: true, value: { address: 'B2:C3' } });
      expect(await values('B2:C3')).toEqual([
        ['地区', '2025'],
        ['济源', 527.7],
      ]);
      expect(outcome.ok && (await workbook('undo', outcome.value.undo))).toEqual({ ok: true });
      expect(await values('B2:C3')).toEqual([
        [null, null],
        [null, null],
      ]);
    });

    it('gives a second table of a name another name', async () => {
      const options = { overwrite: false, name: 'Trade' };
      const names: unknown[] = [];
      for (const address of ['B2', 'E2']) {
        const outcome = await workbook(
          'insertTable',
          [[text('a')], [number(1)]],
          at(address),
          options,
        );
        names.push(outcome.ok ? outcome.value.undo.at(-1) : outcome.issue);
      }
      expect(names).toEqual([
        { kind: 'table', name: 'Trade' },
        { kind: 'table', name: 'Trade2' },
      ]);
    });

    it('draws a chart beside its data and takes it away again', async () => {
      await written([
        [text('年'), text('额')],
        [text('2024'), number(1)],
        [text('2025'), number(2)],
      ]);
      const outcome = await workbook('insertChart', at('B2:C4'), {
        kind: 'column',
        title: '进出口',
        seriesBy: 'columns',
      });
      expect(outcome).toMatchObject({ ok: true, value: { sheet, address: 'E2:L16' } });
      expect(outcome.ok && (await workbook('undo', outcome.value.undo))).toEqual({ ok: true });
    });

    it('writes a sheet of its own, again in its place, and never over another', async () => {
      const options = { overwrite: false, knownBy: ['来源'], widths: [10, 40] };
      const name = `来源${sheets}`;
      const long = [[text('来源')], [text('一')], [text('二')]];
      const made = await workbook('writeSheet', name, long, options);
      const again = await workbook('writeSheet', name, [[text('来源')], [text('三')]], options);
      expect([made.ok, again.ok]).toEqual([true, true]);
      expect(await workbench.call('values', `${name}!A1:A3`)).toEqual([['来源'], ['三'], [null]]);
      expect(again.ok && (await workbook('undo', again.value.undo))).toEqual({ ok: true });
      expect(await workbench.call('values', `${name}!A1:A3`)).toEqual([['来源'], ['一'], ['二']]);
      await enter('A1', 'mine');
      expect(await workbook('writeSheet', sheet, long, options)).toMatchObject({
        ok: false,
        issue: { code: 'would-overwrite', cells: ['A1'] },
      });
      expect(made.ok && (await workbook('undo', made.value.undo))).toEqual({ ok: true });
      expect(await workbench.call('sheets')).not.toContain(name);
    });
  });

  describe('formulas of ours', () => {
    it('finds them on every sheet, inside others too, with values and errors', async () => {
      await enter('B2', '=HENAN.TRADE("济源",2025)');
      await enter('B3', '=ROUND(HENAN.TRADE("济源",2025),0)+1');
      await enter('B4', '=HENAN.TRADE("济源",1999)');
      await enter('B5', '="HENAN.TRADE(1)"');
      await enter('B6', '=1+1');
      await workbench.call('settled');
      const outcome = await workbook('findFormulas');
      const found = outcome.ok ? outcome.value : [];
      expect(found.filter((cell) => cell.sheet === sheet)).toMatchObject([
        { address: 'B2', formula: '=HENAN.TRADE("济源",2025)', value: 527.7 },
        { address: 'B3', value: 529 },
        { address: 'B4', value: '#N/A', error: '#N/A' },
      ]);
      expect(found.some((cell) => cell.sheet === '外贸')).toBe(true);
    });

    it('enters them again, and mends the names of those that Excel had lost', async () => {
      await enter('B2', '=HENAN.TRADE("济源",2025)');
      await enter('B3', '=_xldudf_HENAN_TRADE("济源",2025)');
      await workbench.call('settled');
      const outcome = await workbook('findFormulas');
      const own = (outcome.ok ? outcome.value : []).filter((cell) => cell.sheet === sheet);
      expect(own.map(({ error }) => error)).toEqual([undefined, '#NAME?']);
      const answered = await workbook('recalculate', own, {});
      expect(answered.ok && answered.value.map(({ value }) => value)).toEqual([527.7, 527.7]);
    });

    it('changes number formats and nothing else', async () => {
      await enter('B2', '=HENAN.TRADE("济源",2025)');
      await workbench.call('settled');
      const changed = await workbook('setNumberFormats', [
        { ...at('B2'), numberFormat: '0.0"[1]"' },
      ]);
      expect(await workbench.call('text', `${sheet}!B2`)).toBe('527.7[1]');
      expect(changed.ok && (await workbook('undo', changed.value))).toEqual({ ok: true });
      expect(await workbench.call('text', `${sheet}!B2`)).toBe('527.7');
    });

    it('reads ranges, in their order; one that is not there is undefined', async () => {
      await enter('B2', '3');
      const ranges = [at('B2:C2'), { sheet: '没有', address: 'A1' }, at('没有的名称'), at('[@x]')];
      const outcome = await workbook('read', ranges);
      expect(outcome).toEqual({ ok: true, value: [[[3, '']], undefined, undefined, undefined] });
    });
  });
});
