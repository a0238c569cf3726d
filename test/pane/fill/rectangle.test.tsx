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
    ['ArrowUp', false, { row: 0, column: 1 }],
    ['ArrowDown', false, { row: 2, column: 1 }],
    ['Home', false, { row: 1, column: 0 }],
    ['End', false, { row: 1, column: 3 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 2, column: 3 }],
    ['PageUp', false, { row: 0, column: 1 }],
    ['PageDown', false, { row: 2, column: 1 }],
    ['ArrowUp', true, undefined],
    ['a', false, undefined],
  ])('%s, with Ctrl: %s', (key, ctrl, to) => {
    expect(stepped({ row: 1, column: 1 }, { key, ctrl }, size)).toEqual(to);
  });

  it('turns a page of ten rows', () => {
    const tall = { rows: 30, columns: 1 };
    const stroke = { key: 'PageDown', ctrl: false };
    expect(stepped({ row: 4, column: 0 }, stroke, tall)).toEqual({ row: 14, column: 0 });
  });

  it('stays inside', () => {
    expect(stepped({ row: 2, column: 3 }, { key: 'ArrowRight', ctrl: false }, size)).toEqual({
      row: 2,
      column: 3,
    });
  });
});
