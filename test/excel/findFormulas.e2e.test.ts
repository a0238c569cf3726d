import { describe, expect, it } from 'vitest';
import type { FormulaCell } from '../../src/app/ports/formulaCell.ts';
import { useExcelSheet } from '../support/excelSheet.ts';

const undone = { ok: true, value: { kept: [] } };

describe('reading from Excel', () => {
  const sheet = useExcelSheet();

  async function found(): Promise<readonly FormulaCell[]> {
    await sheet.workbench().call('settled');
    const outcome = await sheet.workbook('findFormulas');
    return outcome.ok ? outcome.value : [];
  }

  const own = async (): Promise<readonly FormulaCell[]> =>
    (await found()).filter((cell) => cell.sheet === sheet.name());

  it('tells what is selected, with values and formulas', async () => {
    await sheet.enter('B2', '济源');
    await sheet.enter('C2', '=1+1');
    await sheet.workbench().call('select', `${sheet.name()}!B2:C3`);
    await sheet.workbench().call('settled');
    const values = [
      ['济源', 2],
      ['', ''],
    ];
    const formulas = [
      ['济源', '=1+1'],
      ['', ''],
    ];
    expect(await sheet.workbook('selection')).toEqual({
      ok: true,
      value: {
        ...sheet.at('B2:C3'),
        row: 1,
        column: 1,
        rows: 2,
        columns: 2,
        values,
        formulas,
        clipped: false,
        text: '济源',
      },
    });
  });

  it('selects a range of another sheet', async () => {
    const other = (await sheet.workbench().call('sheets'))[0] ?? '';
    await sheet.workbook('select', { sheet: other, address: 'A1' });
    const outcome = await sheet.workbook('selection');
    expect(outcome.ok && [outcome.value.sheet, outcome.value.address]).toEqual([other, 'A1']);
  });

  it('says that a sheet is not there', async () => {
    const outcome = await sheet.workbook('select', { sheet: '没有', address: 'A1' });
    expect(outcome).toEqual({ ok: false, issue: { code: 'not-found' } });
  });

  it('finds our formulas on every sheet, inside others too, with values and errors', async () => {
    await sheet.enter('B2', '=HENAN.TRADE("济源",2025)');
    await sheet.enter('B3', '=ROUND(HENAN.TRADE("济源",2025),0)+1');
    await sheet.enter('B4', '=HENAN.TRADE("济源",1999)');
    await sheet.enter('B5', '="HENAN.TRADE(1)"');
    await sheet.enter('B6', '=1+1');
    expect(await own()).toEqual([
      {
        ...sheet.at('B2'),
        formula: '=HENAN.TRADE("济源",2025)',
        value: 527.7,
        numberFormat: 'General',
      },
      {
        ...sheet.at('B3'),
        formula: '=ROUND(HENAN.TRADE("济源",2025),0)+1',
        value: 529,
        numberFormat: 'General',
      },
      {
        ...sheet.at('B4'),
        formula: '=HENAN.TRADE("济源",1999)',
        value: '#N/A',
        error: '#N/A',
        numberFormat: 'General',
      },
    ]);
    expect(new Set((await found()).map((cell) => cell.sheet)).size).toBeGreaterThan(1);
  });

  it('takes no part of a spill for a formula of its own, also where only that part is looked at', async () => {
    await sheet.enter('B2', '=HENAN.PERIODS("济源")');
    await sheet.workbench().call('settled');
    await sheet.workbench().call('behave', { spilledFormula: 'of-anchor' });
    const within = async (address: string): Promise<readonly string[]> => {
      const outcome = await sheet.workbook('findFormulas', {}, sheet.at(address));
      return outcome.ok ? outcome.value.map((cell) => cell.address) : [];
    };
    expect([await within('B3'), await within('B2'), await within('A1:C9')]).toEqual([
      [],
      ['B2'],
      ['B2'],
    ]);
    await sheet.workbench().call('behave', { spilledFormula: 'none' });
  });

  it('enters them again, and mends the names of those that Excel had lost', async () => {
    await sheet.enter('B2', '=HENAN.TRADE("济源",2025)');
    await sheet.enter('B3', '=_xldudf_HENAN_TRADE("济源",2025)');
    const before = await own();
    expect(before.map(({ error }) => error)).toEqual([undefined, '#NAME?']);
    const answered = await sheet.workbook('recalculate', before, {});
    expect(answered.ok && answered.value.cells.map(({ value }) => value)).toEqual([527.7, 527.7]);
    expect(await sheet.formula('B3')).toBe('=HENAN.TRADE("济源",2025)');
  });

  it('enters nothing again when it has been given up', async () => {
    await sheet.enter('B2', '=HENAN.TRADE("济源",2025)');
    const outcome = await sheet.workbook('recalculate', await own(), {
      cancellation: { aborted: true },
    });
    expect(outcome).toEqual({ ok: false, issue: { code: 'cancelled' } });
  });

  it('changes number formats and nothing else', async () => {
    await sheet.enter('B2', '=HENAN.TRADE("济源",2025)');
    await sheet.workbench().call('settled');
    const before = { formula: '=HENAN.TRADE("济源",2025)', numberFormat: 'General' };
    const change = { ...sheet.at('B2'), numberFormat: '0.0"[1]"', before };
    const changed = await sheet.workbook('setNumberFormats', [change]);
    expect(await sheet.text('B2')).toBe('527.7[1]');
    expect(await sheet.values('B2')).toEqual([[527.7]]);
    expect(changed.ok && (await sheet.workbook('undo', changed.value.undo))).toEqual(undone);
    expect(await sheet.text('B2')).toBe('527.7');
  });

  it('reads ranges in their order; one that is not there is undefined', async () => {
    await sheet.enter('B2', '3');
    const outcome = await sheet.workbook('read', [
      sheet.at('B2:C2'),
      { sheet: '没有', address: 'A1' },
      sheet.at('没有的名称'),
      sheet.at('[@x]'),
    ]);
    expect(outcome).toEqual({ ok: true, value: [[[3, '']], undefined, undefined, undefined] });
  });
});
