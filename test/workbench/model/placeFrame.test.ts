import { describe, expect, it } from 'vitest';
import { openExcelProbe } from '../../support/excelProbe.ts';

describe('Range columns', () => {
  it('are hidden and shown; a hidden one has no width, and is shown with the width it is given', () => {
    const { sheet } = openExcelProbe();
    const column = sheet.via('getRange', 'B1');
    const width = column.to('format').get('columnWidth');
    column.set('columnHidden', true);
    expect([column.get('columnHidden'), column.to('format').get('columnWidth')]).toEqual([true, 0]);
    expect(sheet.via('getRange', 'A1:B1').get('columnHidden')).toBeNull();
    column.to('format').set('columnWidth', width);
    expect([column.get('columnHidden'), column.to('format').get('columnWidth')]).toEqual([
      false,
      width,
    ]);
  });

  it('lie on their sheet in points, hidden ones taking no room', () => {
    const { sheet } = openExcelProbe();
    const range = sheet.via('getRange', 'B2:C3');
    const frame = (): unknown => ['left', 'top', 'width', 'height'].map((each) => range.get(each));
    expect(frame()).toEqual([66, 18, 132, 36]);
    sheet.via('getRange', 'A1').set('columnHidden', true);
    expect(frame()).toEqual([0, 18, 132, 36]);
  });
});
