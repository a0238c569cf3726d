import { describe, expect, it } from 'vitest';
import { openExcelProbe, type Probe } from '../../support/excelProbe.ts';

const refused = /cannot perform the requested operation/u;

function protectedSheet(options?: object): Probe {
  const { sheet } = openExcelProbe();
  sheet.via('getRange', 'A1:A2').set('values', [['额'], [1]]);
  sheet.to('charts').via('add', 'Line', sheet.via('getRange', 'A1:A2'));
  sheet.to('protection').call('protect', options);
  return sheet;
}

describe('a protected sheet', () => {
  it.each<[string, (sheet: Probe) => void]>([
    ['values', (sheet) => sheet.via('getRange', 'A1').set('values', 1)],
    ['formulas', (sheet) => sheet.via('getRange', 'A1').set('formulas', '=1')],
    ['a number format', (sheet) => sheet.via('getRange', 'A1').set('numberFormat', '0.0')],
    ['clear', (sheet) => sheet.via('getRange', 'A1').call('clear')],
    ['copyFrom', (sheet) => sheet.via('getRange', 'B1').call('copyFrom', 'A1')],
    ['merge', (sheet) => sheet.via('getRange', 'A1:B1').call('merge')],
    ['insert', (sheet) => sheet.via('getRange', '1:1').call('insert', 'Down')],
    [
      'a fill',
      (sheet) => sheet.via('getRange', 'A1').to('format').to('fill').set('color', '#FF0000'),
    ],
    ['a width', (sheet) => sheet.via('getRange', 'A1').to('format').set('columnWidth', 90)],
    ['a table', (sheet) => sheet.to('tables').call('add', 'A1:A2', true)],
    ['a chart', (sheet) => sheet.to('charts').call('add', 'Line', sheet.via('getRange', 'A1:A2'))],
    ['an end of a chart', (sheet) => sheet.to('charts').items()[0]?.call('delete')],
    ['a comment', (sheet) => sheet.to('comments').call('add', 'A1', 'x')],
  ])('refuses %s', (_what, write) => {
    expect(() => write(protectedSheet())).toThrow(refused);
  });

  it('leaves no table behind that it refused', () => {
    const sheet = protectedSheet();
    expect(() => sheet.to('tables').call('add', 'A1:A2', true)).toThrow(refused);
    expect(sheet.to('tables').items()).toEqual([]);
  });

  it('is read and calculated', () => {
    const sheet = protectedSheet();
    expect(sheet.via('getRange', 'A1:A2').get('values')).toEqual([['额'], [1]]);
    expect(() => sheet.via('getRange', 'A1').call('calculate')).not.toThrow();
  });

  it('allows what its options name', () => {
    const sheet = protectedSheet({ allowFormatCells: true, allowEditObjects: true });
    sheet.via('getRange', 'A1').set('numberFormat', '0.0');
    sheet.to('comments').call('add', 'A1', 'x');
    expect(() => sheet.via('getRange', 'A1').set('values', 1)).toThrow(refused);
    expect(sheet.to('protection').get('options')).toMatchObject({
      allowFormatCells: true,
      allowSort: false,
      selectionMode: 'Normal',
    });
  });

  it('hinders no other sheet', () => {
    const { workbook, sheet } = openExcelProbe('A', 'B');
    sheet.to('protection').call('protect');
    const other = workbook.to('worksheets').via('getItem', 'B');
    other.via('getRange', 'A1').set('values', 7);
    expect(other.via('getRange', 'A1').get('values')).toEqual([[7]]);
    expect(other.to('protection').get('protected')).toBe(false);
  });
});

describe('Worksheet.protection', () => {
  it('is taken off with its password only', () => {
    const { sheet } = openExcelProbe();
    const protection = sheet.to('protection');
    protection.call('protect', null, '开门');
    expect(() => protection.call('unprotect', 'open')).toThrow(refused);
    expect(() => protection.call('unprotect')).toThrow(refused);
    protection.call('unprotect', '开门');
    sheet.via('getRange', 'A1').set('values', 1);
    expect(protection.get('protected')).toBe(false);
  });

  it('is not put on twice, nor taken off where there is none', () => {
    const protection = openExcelProbe().sheet.to('protection');
    expect(() => protection.call('unprotect')).toThrow(refused);
    protection.call('protect');
    expect(() => protection.call('protect')).toThrow(refused);
  });

  it.each([
    ['strict'],
    [{ allowEverything: true }],
    [{ allowSort: 'yes' }],
    [{ constructor: true }],
  ])('takes no options such as %j', (options) => {
    const protection = openExcelProbe().sheet.to('protection');
    expect(() => protection.call('protect', options)).toThrow(/argument is invalid/u);
  });
});
