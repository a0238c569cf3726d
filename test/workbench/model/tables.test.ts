import { describe, expect, it } from 'vitest';
import { openExcelProbe, type ExcelProbe, type Probe } from '../../support/excelProbe.ts';

function withTable(): ExcelProbe & { readonly table: Probe } {
  const probe = openExcelProbe();
  probe.sheet.via('getRange', 'B2:C3').set('values', [
    ['city', 'value'],
    ['x', 1],
  ]);
  return { ...probe, table: probe.sheet.to('tables').via('add', 'B2:C3', true) };
}

describe('tables', () => {
  it('know their parts', () => {
    const { table } = withTable();
    expect(
      ['getRange', 'getHeaderRowRange', 'getDataBodyRange'].map((part) =>
        table.via(part).get('address'),
      ),
    ).toEqual(['Sheet1!B2:C3', 'Sheet1!B2:C2', 'Sheet1!B3:C3']);
    expect(
      table
        .to('columns')
        .items()
        .map((column) => column.get('name')),
    ).toEqual(['city', 'value']);
    expect(
      table.to('columns').via('getItem', 'value').via('getDataBodyRange').get('values'),
    ).toEqual([[1]]);
  });

  it('grow by rows', () => {
    const { table } = withTable();
    table.to('rows').call('add', null, [
      ['y', 2],
      ['z', '=C3+C4'],
    ]);
    expect(table.via('getDataBodyRange').get('formulas')).toEqual([
      ['x', 1],
      ['y', 2],
      ['z', '=C3+C4'],
    ]);
    expect(table.to('rows').get('count')).toBe(3);
  });

  it('are found by name, which no other has', () => {
    const { table, workbook, sheet } = withTable();
    table.set('name', '外贸');
    expect(workbook.to('tables').via('getItem', '外贸').get('id')).toBe(table.get('id'));
    const other = sheet.to('tables').via('add', 'E2:F3', true);
    expect(() => other.set('name', '外贸')).toThrow(/already exists/u);
    expect(() => other.set('name', 'has space')).toThrow();
  });

  it('become ordinary ranges again', () => {
    const { table, workbook } = withTable();
    expect(table.via('convertToRange').get('address')).toBe('Sheet1!B2:C3');
    expect(workbook.to('tables').get('count')).toBe(0);
  });
});
