import { describe, expect, it } from 'vitest';
import { openExcelProbe, type ExcelProbe, type Probe } from '../../support/excelProbe.ts';

function filled(): ExcelProbe {
  const probe = openExcelProbe('外贸 1');
  probe.sheet.via('getRange', 'A1:B3').set('values', [
    ['地区', '额'],
    ['济源', 527.7],
    ['合计', '=SUM(B2:B2)'],
  ]);
  return probe;
}

describe('Range values', () => {
  it('are written as typed and read with blanks as empty texts', () => {
    const { sheet } = filled();
    sheet.via('getRange', 'A5:D5').set('values', [["'007", '1,000', 'true', '']]);
    const range = sheet.via('getRange', 'A5:D5');
    expect(range.get('values')).toEqual([['007', 1000, true, '']]);
    expect(range.get('valueTypes')).toEqual([['String', 'Double', 'Boolean', 'Empty']]);
  });

  it('stay where null is written', () => {
    const { sheet } = filled();
    const range = sheet.via('getRange', 'A2:B3');
    range.set('values', [
      [null, 1],
      ['x', null],
    ]);
    expect(range.get('formulas')).toEqual([
      ['济源', 1],
      ['x', '=SUM(B2:B2)'],
    ]);
  });

  it('spread over the range from a single value', () => {
    const { sheet } = filled();
    sheet.via('getRange', 'C1:D2').set('values', 7);
    expect(sheet.via('getRange', 'C1:D2').get('values')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('stay text in cells formatted as text', () => {
    const { sheet } = filled();
    const range = sheet.via('getRange', 'C1');
    range.set('numberFormat', '@');
    range.set('values', '=1+1');
    expect(range.get('values')).toEqual([['=1+1']]);
    expect(range.get('formulas')).toEqual([['=1+1']]);
    expect(range.get('valueTypes')).toEqual([['String']]);
  });

  it.each([[[[1]]], [[[1, 2], [3]]], [[1, 2, 3]]])(
    'must have the shape of the range: %j',
    (values) => {
      expect(() => filled().sheet.via('getRange', 'A1:B2').set('values', values)).toThrow(
        /size or dimensions/u,
      );
    },
  );

  it('have their shape checked before a large matrix is set in parts', () => {
    const range = filled().sheet.via('getRange', 'A1:B2000');
    expect(range.call('_ValidateArraySize', 2000, 2)).toBeUndefined();
    expect(() => range.call('_ValidateArraySize', 2, 2000)).toThrow(/size or dimensions/u);
  });

  it('are not read for more cells than Excel answers', () => {
    expect(() => filled().sheet.via('getRange').get('values')).toThrow(/too many cells/u);
  });
});

describe('Range address', () => {
  it.each([
    ['B2', "'外贸 1'!B2"],
    ['B:C', "'外贸 1'!B:C"],
    ['$B$2:$C$3', "'外贸 1'!B2:C3"],
  ])('of %s', (reference, address) => {
    expect(filled().sheet.via('getRange', reference).get('address')).toBe(address);
  });
});

describe('Range navigation', () => {
  it.each([
    ['getCell', [1, 1], 'C3'],
    ['getOffsetRange', [-1, 2], 'D1:E2'],
    ['getResizedRange', [1, -1], 'B2:B4'],
    ['getAbsoluteResizedRange', [3, 1], 'B2:B4'],
    ['getRow', [1], 'B3:C3'],
    ['getColumn', [1], 'C2:C3'],
    ['getLastCell', [], 'C3'],
    ['getLastRow', [], 'B3:C3'],
    ['getLastColumn', [], 'C2:C3'],
    ['getRowsAbove', [1], 'B1:C1'],
    ['getRowsBelow', [2], 'B4:C5'],
    ['getColumnsBefore', [1], 'A2:A3'],
    ['getColumnsAfter', [], 'D2:D3'],
    ['getEntireRow', [], '2:3'],
    ['getEntireColumn', [], 'B:C'],
    ['getIntersection', ['C1:C9'], 'C2:C3'],
    ['getBoundingRect', ['E1'], 'B1:E3'],
    ['getUsedRange', [], 'B2:B3'],
  ])('%s(%j) of B2:C3 is %s', (method, given, expected) => {
    const reached = filled()
      .sheet.via('getRange', 'B2:C3')
      .via(method, ...given);
    expect(reached.get('address')).toBe(`'外贸 1'!${expected}`);
  });

  it.each([
    ['getOffsetRange', [-2, 0]],
    ['getCell', ['a', 0]],
    ['getResizedRange', [-2, 0]],
    ['getIntersection', ['F1']],
    ['getSpillingToRange', []],
  ])('%s(%j) of B2:C3 fails', (method, given) => {
    expect(() =>
      filled()
        .sheet.via('getRange', 'B2:C3')
        .call(method, ...given),
    ).toThrow();
  });

  it('is a null object where there is nothing to reach', () => {
    const range = filled().sheet.via('getRange', 'F9');
    expect(range.call('getUsedRangeOrNullObject')).toBeNull();
    expect(range.call('getIntersectionOrNullObject', 'A1')).toBeNull();
    expect(range.call('getSpillingToRangeOrNullObject')).toBeNull();
    expect(range.call('getSpecialCellsOrNullObject', 'Formulas')).toBeNull();
  });

  it('has a spill of its anchor only from a single cell', () => {
    const { grid, sheet } = filled();
    grid.activeSheet().spilt.push({ row: 4, column: 0, rows: 3, columns: 2 });
    const at = (reference: string): Probe => sheet.via('getRange', reference);
    expect(at('B6').call('getSpillingToRangeOrNullObject')).toBeNull();
    expect(at('A5:A6').call('getSpillingToRangeOrNullObject')).toBeNull();
    expect(() => at('A5:A6').call('getSpillParent')).toThrow(/argument is invalid/u);
    expect(() => at('A4').call('getSpillParent')).toThrow(/doesn't exist/u);
    expect(at('B7').via('getSpillParent').get('address')).toBe("'外贸 1'!A5");
    expect(at('A4').call('getSpillParentOrNullObject')).toBeNull();
  });

  it.each([
    ['A5:B7', true],
    ['B6', true],
    ['A4:B7', null],
    ['A1:B3', false],
  ])('tells whether all cells of %s are of a spill: %j', (reference, expected) => {
    const { grid, sheet } = filled();
    grid.activeSheet().spilt.push({ row: 4, column: 0, rows: 3, columns: 2 });
    const range = sheet.via('getRange', reference);
    expect([range.get('hasSpill'), range.get('savedAsArray')]).toEqual([expected, expected]);
  });

  it('tells the formula of a spilled cell as the host does that is told to', () => {
    const { grid, sheet, behave } = filled();
    sheet.via('getRange', 'A5').set('formulas', '=SEQUENCE(2)');
    sheet.via('getRange', 'A6').set('values', 2);
    grid.activeSheet().spilt.push({ row: 4, column: 0, rows: 2, columns: 1 });
    const formulas = (): unknown => sheet.via('getRange', 'A5:A7').get('formulas');
    expect(formulas()).toEqual([['=SEQUENCE(2)'], [2], ['']]);
    behave({ spilledFormula: 'of-anchor' });
    expect(formulas()).toEqual([['=SEQUENCE(2)'], ['=SEQUENCE(2)'], ['']]);
  });

  it('knows where a formula spills', () => {
    const { grid, sheet } = filled();
    grid.activeSheet().spilt.push({ row: 4, column: 0, rows: 3, columns: 2 });
    const range = sheet.via('getRange', 'A5');
    expect(range.get('hasSpill')).toBe(true);
    expect(range.via('getSpillingToRange').get('address')).toBe("'外贸 1'!A5:B7");
  });
});

describe('Range search', () => {
  it.each([
    ['Formulas', "'外贸 1'!B3"],
    ['Constants', "'外贸 1'!A1:A3,'外贸 1'!B1:B2"],
  ])('finds %s', (kind, address) => {
    expect(filled().sheet.via('getRange').via('getSpecialCells', kind).get('address')).toBe(
      address,
    );
  });

  it('finds text, whole or in part', () => {
    const { sheet } = filled();
    const all = sheet.via('getRange', 'A:B');
    expect(all.via('find', '济').get('address')).toBe("'外贸 1'!A2");
    expect(all.call('findOrNullObject', '济', { completeMatch: true })).toBeNull();
    expect(() => all.call('find', '洛阳')).toThrow(/doesn't exist/u);
  });
});

describe('Range editing', () => {
  it('clears contents and formats apart', () => {
    const { sheet } = filled();
    const range = sheet.via('getRange', 'A1');
    range.to('format').to('font').set('bold', true);
    range.call('clear', 'Contents');
    expect([range.get('values'), range.to('format').to('font').get('bold')]).toEqual([
      [['']],
      true,
    ]);
    expect(() => range.call('clear', 'Hyperlinks')).toThrow(/could not be found/u);
  });

  it('copies formulas, or only values', () => {
    const { sheet } = filled();
    sheet.via('getRange', 'D1').call('copyFrom', sheet.via('getRange', 'B2:B3'));
    sheet.via('getRange', 'E1').call('copyFrom', 'B2:B3', 'Values');
    expect(sheet.via('getRange', 'D1:E2').get('formulas')).toEqual([
      [527.7, 527.7],
      ['=SUM(B2:B2)', ''],
    ]);
  });

  it('calculates with the reach that the host has', () => {
    const { grid, sheet, behave } = filled();
    const area = { row: 2, column: 1, rows: 1, columns: 1 };
    sheet.via('getRange', 'B3').call('calculate');
    behave({ calculate: 'direct-dependants' });
    sheet.via('getRange', 'B3').call('calculate');
    sheet.via('getRanges', 'B3').call('calculate');
    sheet.via('getRange', 'B3').call('setDirty');
    const all = { ...area, reach: 'all-dependants' };
    const direct = { ...area, reach: 'direct-dependants' };
    expect(grid.calculations).toEqual([all, direct, direct, all]);
  });

  it('calculates again what is marked dirty', () => {
    const { grid, sheet } = filled();
    sheet.via('getRange', 'B3').call('setDirty');
    expect(grid.calculations).toEqual([
      { row: 2, column: 1, rows: 1, columns: 1, reach: 'all-dependants' },
    ]);
  });

  it('formats', () => {
    const { sheet } = filled();
    const format = sheet.via('getRange', 'B2:B3').to('format');
    format.set('columnWidth', 90);
    format.set('horizontalAlignment', 'Right');
    format.to('fill').set('color', '#FFEE00');
    expect([
      format.get('columnWidth'),
      format.get('horizontalAlignment'),
      format.to('fill').get('color'),
    ]).toEqual([90, 'Right', '#FFEE00']);
    expect(() => format.set('horizontalAlignment', 'Sideways')).toThrow();
    expect(() => format.get('indentLevel')).toThrow(/could not be found/u);
  });
});
