import { describe, expect, it } from 'vitest';
import type { CellChange } from '../../src/excel/cellChange.ts';
import { requestParts } from '../../src/excel/requestSize.ts';

const at = (row: number, column: number, entry: string): CellChange => ({
  sheet: '模型',
  row,
  column,
  expected: { held: { formula: '', isFormula: false }, numberFormat: 'General' },
  entry,
  numberFormat: null,
});

const sizes = (
  changes: readonly CellChange[],
  limits: Parameters<typeof requestParts>[1],
): readonly number[] => requestParts(changes, limits).map((part) => part.length);

const column = (count: number, entry: string): readonly CellChange[] =>
  Array.from({ length: count }, (_cell, row) => at(row, 0, entry));

describe('requestParts', () => {
  it('takes so many cells at once, and loses none', () => {
    expect(sizes(column(1200, 'a'), { cells: 500 })).toEqual([500, 500, 200]);
    expect(requestParts(column(1200, 'a'), { cells: 500 }).flat()).toEqual(column(1200, 'a'));
    expect(requestParts([], { cells: 500 })).toEqual([]);
  });

  it('takes fewer where texts are long, fewer still where they are Chinese', () => {
    const [latin = 0] = sizes(column(500, 'a'.repeat(3000)), { cells: 500 });
    const [chinese = 0] = sizes(column(500, '济'.repeat(3000)), { cells: 500 });
    expect(latin).toBeLessThan(200);
    expect(chinese).toBeLessThan(latin / 2);
  });

  it('counts what cells cost that stand apart', () => {
    const apart = Array.from({ length: 100 }, (_cell, row) => at(row * 2, row % 7, 'a'));
    const [together = 0] = sizes(column(100, 'a'), { cells: 500, bytes: 20_000 });
    const [scattered = 0] = sizes(apart, { cells: 500, bytes: 20_000 });
    expect(scattered).toBeLessThan(together / 3);
  });

  it('gives a cell that is too large alone a request of its own', () => {
    const large = 'a'.repeat(32_767);
    expect(sizes([at(0, 0, large), at(1, 0, 'a')], { cells: 500, bytes: 1000 })).toEqual([1, 1]);
  });
});
