import { describe, expect, it } from 'vitest';
import { quoteSheetName, splitSheetAddress } from '../../../src/workbench/grid/sheetAddress.ts';

describe('quoteSheetName', () => {
  it.each([
    ['Sheet1', 'Sheet1'],
    ['外贸', '外贸'],
    ['年报 2025', "'年报 2025'"],
    ["it's", "'it''s'"],
    ['2025', "'2025'"],
    ['A1', "'A1'"],
  ])('%s becomes %s', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });
});

describe('splitSheetAddress', () => {
  it.each([
    ['B2', null, 'B2'],
    ['外贸!B2', '外贸', 'B2'],
    ["'it''s'!B2", "it's", 'B2'],
    ["'a!b'!C3", 'a!b', 'C3'],
  ])('%s', (address, sheet, reference) => {
    expect(splitSheetAddress(address)).toEqual({ sheet, reference });
  });
});
