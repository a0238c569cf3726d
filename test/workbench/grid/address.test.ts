import { describe, expect, it } from 'vitest';
import { columnName, formatArea, parseArea } from '../../../src/workbench/grid/address.ts';

describe('parseArea', () => {
  it.each([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['$B$4:A2', { row: 1, column: 0, rows: 3, columns: 2 }],
    ['aa10', { row: 9, column: 26, rows: 1, columns: 1 }],
    ['C:D', { row: 0, column: 2, rows: 1_048_576, columns: 2 }],
    ['3:3', { row: 2, column: 0, rows: 1, columns: 16_384 }],
    ['XFD1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ])('%s', (reference, area) => {
    expect(parseArea(reference)).toEqual(area);
  });

  it.each([
    '',
    'A',
    '7',
    'A0',
    'XFE1',
    'A1048577',
    'A1:B',
    'A:3',
    ':',
    '1A',
    'A1:B2:C3',
    'Sheet1!A1',
  ])('refuses %j', (reference) => {
    expect(parseArea(reference)).toBeNull();
  });
});

describe('formatArea', () => {
  it.each(['A1', 'B2:C4', 'C:D', '3:7', 'XFD1048576'])('writes %s as it was read', (reference) => {
    const area = parseArea(reference);
    expect(area === null ? null : formatArea(area)).toBe(reference);
  });
});

describe('columnName', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%i is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });
});
