import { describe, expect, it } from 'vitest';
import { drivenSheet, type WorkbookDriver } from './workbookDriver.ts';

const known = '=HENAN.TRADE("济源",2025)';
const missing = '=HENAN.TRADE("济源",1999)';

const givenUp = { cancellation: { aborted: true } };
const cancelled = { ok: false, issue: { code: 'cancelled' } };
const undone = { ok: true, value: { kept: [] } };

/** What every workbook promises of reading, and of the cells that hold formulas of ours. */
export function formulaContract(driver: WorkbookDriver): void {
  const { workbook } = driver;
  const { at, enter, values, own } = drivenSheet(driver);

  /** Where formulas of ours are found in a range, or in the sheet. */
  const addresses = async (address?: string): Promise<readonly string[]> => {
    const within = { sheet: driver.sheet(), ...(address === undefined ? {} : { address }) };
    const found = await workbook().findFormulas({}, within);
    return found.ok ? found.value.map((cell) => cell.address) : [];
  };

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

    it('are looked for in a range alone, or in a sheet', async () => {
      await enter('B2', known);
      await enter('B3', missing);
      await enter('D5', known);
      expect(await addresses('B3:C9')).toEqual(['B3']);
      expect(await addresses('$D$5')).toEqual(['D5']);
      expect(await addresses('E1:F9')).toEqual([]);
      expect(await addresses()).toEqual(['B2', 'B3', 'D5']);
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
          text: '济源',
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
