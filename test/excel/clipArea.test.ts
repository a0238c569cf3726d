import { describe, expect, it } from 'vitest';
import { clipArea } from '../../src/excel/readSelection.ts';

const used = { row: 0, column: 0, rows: 30, columns: 4 };

describe('clipArea', () => {
  it.each([
    ['a small selection, used or not', { row: 40, column: 9, rows: 9, columns: 9 }, used, [9, 9]],
    ['a whole column', { row: 0, column: 1, rows: 1_048_576, columns: 1 }, used, [30, 1]],
    ['whole rows', { row: 2, column: 0, rows: 3, columns: 16_384 }, used, [3, 4]],
    [
      'a column beyond what is used',
      { row: 0, column: 8, rows: 1_048_576, columns: 1 },
      used,
      [30, 1],
    ],
    [
      'a column of an empty sheet',
      { row: 0, column: 0, rows: 1_048_576, columns: 1 },
      undefined,
      [1, 1],
    ],
    [
      'more used cells than are read',
      { row: 0, column: 0, rows: 1_048_576, columns: 100 },
      { row: 0, column: 0, rows: 5000, columns: 100 },
      [100, 100],
    ],
  ])('%s', (_name, area, usedArea, [rows, columns]) => {
    expect(clipArea(area, usedArea)).toEqual({ ...area, rows, columns });
  });
});
