import { describe, expect, it } from 'vitest';
import { contains, rectangleOf, stepped } from '../../../src/pane/fill/rectangle.ts';

describe('rectangleOf', () => {
  it('spans two cells, whichever was first', () => {
    const rectangle = { fromRow: 1, toRow: 3, fromColumn: 0, toColumn: 2 };
    expect(rectangleOf({ row: 3, column: 0 }, { row: 1, column: 2 })).toEqual(rectangle);
  });
});

describe('contains', () => {
  const rectangle = rectangleOf({ row: 1, column: 1 }, { row: 2, column: 2 });
  it.each([
    [1, 1, true],
    [2, 2, true],
    [0, 1, false],
    [2, 3, false],
  ])('row %i, column %i: %s', (row, column, inside) => {
    expect(contains(rectangle, { row, column })).toBe(inside);
  });
});

describe('stepped', () => {
  const size = { rows: 3, columns: 4 };
  it.each([
    ['ArrowUp', { row: 0, column: 1 }],
    ['ArrowDown', { row: 2, column: 1 }],
    ['Home', { row: 1, column: 0 }],
    ['End', { row: 1, column: 3 }],
    ['a', undefined],
  ])('%s', (key, to) => {
    expect(stepped({ row: 1, column: 1 }, key, size)).toEqual(to);
  });

  it('stays inside', () => {
    expect(stepped({ row: 2, column: 3 }, 'ArrowRight', size)).toEqual({ row: 2, column: 3 });
  });
});
