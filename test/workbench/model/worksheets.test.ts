import { describe, expect, it } from 'vitest';
import { openExcelProbe } from '../../support/excelProbe.ts';

describe('worksheets', () => {
  it('are added with a free name, found by name or id, renamed, hidden and deleted', () => {
    const { workbook } = openExcelProbe('Sheet1', '外贸');
    const sheets = workbook.to('worksheets');
    const added = sheets.via('add');
    expect(added.get('name')).toBe('Sheet2');
    added.set('name', '来源');
    added.set('visibility', 'Hidden');
    expect(sheets.via('getItem', '来源').get('id')).toBe(added.get('id'));
    expect(sheets.via('getItem', added.get('id')).get('visibility')).toBe('Hidden');
    added.call('delete');
    expect(sheets.items().map((sheet) => sheet.get('name'))).toEqual(['Sheet1', '外贸']);
  });

  it('take along what they hold when they are deleted, and nothing of others', () => {
    const { workbook, sheet } = openExcelProbe('A', 'B');
    const other = workbook.to('worksheets').via('getItem', 'B');
    for (const [each, name] of [
      [sheet, 'Kept'],
      [other, 'Gone'],
    ] as const) {
      each.via('getRange', 'A1:A2').set('values', [['额'], [1]]);
      each.to('tables').via('add', 'A1:A2', true).set('name', name);
      each.to('charts').via('add', 'Line', each.via('getRange', 'A1:A2')).set('name', name);
      each.to('comments').call('add', 'A1', name);
    }
    other.to('protection').call('protect');
    other.call('delete');
    const again = workbook.to('worksheets').via('add', 'B');
    expect(again.to('charts').items()).toEqual([]);
    expect(again.to('protection').get('protected')).toBe(false);
    again.to('tables').via('add', 'A1:A2', true).set('name', 'Gone');
    const names = (collection: string): unknown[] =>
      workbook
        .to(collection)
        .items()
        .map((item) => item.get(collection === 'tables' ? 'name' : 'content'));
    expect([names('tables'), names('comments')]).toEqual([['Kept', 'Gone'], ['Kept']]);
    expect(sheet.to('charts').items()).toHaveLength(1);
  });

  it.each(['', 'sheet1', 'a/b', 'x'.repeat(32)])('cannot be called %j', (name) => {
    const { workbook, sheet } = openExcelProbe('Sheet1', 'Other');
    expect(() => workbook.to('worksheets').call('add', name)).toThrow();
    expect(() => workbook.to('worksheets').via('getItem', 'Other').set('name', name)).toThrow();
    expect(sheet.get('name')).toBe('Sheet1');
  });

  it('keep the last visible one', () => {
    const { sheet, workbook } = openExcelProbe('Sheet1');
    workbook.to('worksheets').via('add', 'Hidden').set('visibility', 'Hidden');
    expect(() => sheet.call('delete')).toThrow(/at least one visible/u);
  });

  it('know their neighbours', () => {
    const { sheet } = openExcelProbe('A', 'B');
    expect(sheet.via('getNextOrNullObject').get('name')).toBe('B');
    expect(sheet.call('getPreviousOrNullObject')).toBeNull();
  });

  it('tell their used range, or none', () => {
    const { sheet } = openExcelProbe();
    expect(sheet.call('getUsedRangeOrNullObject')).toBeNull();
    expect(sheet.via('getUsedRange').get('address')).toBe('Sheet1!A1');
    sheet.via('getRange', 'B2:C3').set('values', 1);
    expect(sheet.via('getUsedRange').get('address')).toBe('Sheet1!B2:C3');
  });

  it.each(['1A', 'A0', 'nothing', 'A1:'])('have no range %s', (address) => {
    expect(() => openExcelProbe().sheet.call('getRange', address)).toThrow(/invalid/u);
  });
});

describe('workbook', () => {
  it('knows selection and active cell', () => {
    const { sheet, workbook } = openExcelProbe();
    sheet.via('getRange', 'B2:C3').call('select');
    expect(workbook.via('getSelectedRange').get('address')).toBe('Sheet1!B2:C3');
    expect(workbook.via('getActiveCell').get('address')).toBe('Sheet1!B2');
  });

  it.each([
    ['Full', ['all']],
    ['FullRebuild', ['all']],
    ['Recalculate', []],
  ])('calculates %s', (kind, calculations) => {
    const { grid, workbook } = openExcelProbe();
    workbook.to('application').call('calculate', kind);
    expect(grid.calculations).toEqual(calculations);
  });
});

describe('events', () => {
  it('reach those who registered for the sheet or for the workbook, until they leave', () => {
    const { events, model, sheet, workbook } = openExcelProbe();
    const target = String(sheet.get('id'));
    model.events.fire('changed', target, 1);
    sheet.call('_RegisterDataChangedEvent');
    workbook.to('worksheets').call('_RegisterDataChangedEvent');
    model.events.fire('changed', target, 2);
    sheet.call('_UnregisterDataChangedEvent');
    model.events.fire('changed', target, 3);
    expect(events).toEqual([
      [10, target, 2],
      [10, 'Workbook', 2],
      [10, 'Workbook', 3],
    ]);
  });
});
