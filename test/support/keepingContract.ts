import { describe, expect, it } from 'vitest';
import { drivenSheet, type WorkbookDriver } from './workbookDriver.ts';

const known = '=HENAN.TRADE("济源",2025)';

/** What every workbook promises of single cells that are set, of hidden names, and of what it keeps. */
export function keepingContract(driver: WorkbookDriver): void {
  const { workbook } = driver;
  const { at, enter, values, formulas } = drivenSheet(driver);

  describe('contents of single cells', () => {
    const planned = { formula: known, isFormula: true };
    const number = { kind: 'number', value: 527.7 } as const;

    it('are set where the cell still holds what was planned for, and told where not', async () => {
      await enter('B2', known);
      await enter('D9', 'mine');
      const error = { kind: 'constant', value: '#N/A' } as const;
      const outcome = await workbook().setContents([
        { ...at('B2'), content: number, before: planned },
        { ...at('D9'), content: number, before: planned },
        { ...at('F1'), content: error, before: { formula: '', isFormula: false } },
      ]);
      expect(outcome).toMatchObject({ ok: true, value: { kept: [at('D9')] } });
      expect(await formulas('B2')).toEqual([[527.7]]);
      expect([await values('D9'), await values('F1')]).toEqual([[['mine']], [['#N/A']]]);
      const undo = outcome.ok ? outcome.value.undo : [];
      expect(await workbook().undo(undo)).toEqual({ ok: true, value: { kept: [] } });
      expect([await formulas('B2'), await values('F1')]).toEqual([[[known]], [['']]]);
    });

    it('are left alone when it is given up', async () => {
      await enter('B2', known);
      const change = { ...at('B2'), content: number, before: planned };
      const givenUp = { cancellation: { aborted: true } };
      expect(await workbook().setContents([change], givenUp)).toEqual({
        ok: false,
        issue: { code: 'cancelled' },
      });
      expect(await formulas('B2')).toEqual([[known]]);
    });
  });

  describe('hidden names', () => {
    it('lead to their ranges until they are dropped', async () => {
      const named = await workbook().anchor([at('B2'), at('C3:D4')]);
      const names = named.ok ? named.value : [];
      const read = async (): Promise<readonly unknown[]> => {
        const outcome = await workbook().anchors();
        return outcome.ok ? outcome.value.filter(([name]) => names.includes(name)) : [];
      };
      expect(await read()).toEqual([
        [names[0], at('B2')],
        [names[1], at('C3:D4')],
      ]);
      expect(await workbook().dropAnchors(names)).toMatchObject({ ok: true });
      expect(await read()).toEqual([]);
    });
  });

  describe('what the workbook keeps', () => {
    it('is read by the beginning of its key, replaced and forgotten', async () => {
      await workbook().keep([
        ['test.1', { version: 1 }],
        ['test.2', ['二']],
        ['other.1', 3],
      ]);
      const value = [
        ['test.1', { version: 1 }],
        ['test.2', ['二']],
      ];
      expect(await workbook().kept('test.')).toEqual({ ok: true, value });
      // A link of JSON has no undefined: what is to be forgotten is null there.
      await workbook().keep([
        ['test.1', { version: 2 }],
        ['test.2', null],
        ['other.1', null],
      ]);
      const left = [['test.1', { version: 2 }]];
      expect(await workbook().kept('test.')).toEqual({ ok: true, value: left });
    });
  });

  describe('the book as it shows itself', () => {
    it('has every sheet with its values, and nothing is written', async () => {
      await enter('A1', '济源');
      await enter('B2', known);
      const read = await workbook().readBook();
      const sheets = read.ok ? read.value.sheets : [];
      const found = sheets.find(({ name }) => name === driver.sheet());
      expect(found).toMatchObject({
        visibility: 'visible',
        area: { row: 0, column: 0, rows: 2, columns: 2 },
        values: [
          ['济源', ''],
          ['', 527.7],
        ],
        merges: [],
        frozen: { rows: 0, columns: 0 },
      });
      expect(await formulas('B2')).toEqual([[known]]);
    });
  });

  describe('the used cells', () => {
    it('are told with what they show and hold', async () => {
      await enter('B2', known);
      const read = await workbook().readCells();
      const cells = read.ok ? read.value : [];
      const found = cells.find(({ sheet }) => sheet === driver.sheet());
      const { row = 0, column = 0 } = found?.area ?? {};
      expect(found?.values[1 - row]?.[1 - column]).toBe(527.7);
      expect(found?.formulas[1 - row]?.[1 - column]).toBe(known);
      expect(await workbook().spilledInto([at('B2')])).toEqual({ ok: true, value: [false] });
    });

    it('take colours and lose them, and hold what they held', async () => {
      await enter('B2', known);
      const mark = { color: '#FFE699', cells: [at('B2'), at('C3')] };
      expect(await workbook().colorCells([mark])).toMatchObject({ ok: true });
      expect(await workbook().colorCells([])).toMatchObject({ ok: true });
      expect(await formulas('B2')).toEqual([[known]]);
    });
  });
}
