import { describe, expect, it } from 'vitest';
import {
  boundingArea,
  intersectAreas,
  isOnSheet,
  mapArea,
} from '../../../src/workbench/grid/area.ts';

const area = (
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): Parameters<typeof isOnSheet>[0] => ({
  row,
  column,
  rows,
  columns,
});

describe('isOnSheet', () => {
  it.each([
    [area(0, 0), true],
    [area(1_048_575, 16_383), true],
    [area(1_048_576, 0), false],
    [area(0, 16_383, 1, 2), false],
    [area(-1, 0), false],
    [area(0, 0, 0), false],
    [area(0.5, 0), false],
  ])('%j is %s', (given, expected) => {
    expect(isOnSheet(given)).toBe(expected);
  });
});

describe('intersectAreas', () => {
  it('is what both cover', () => {
    expect(intersectAreas(area(0, 0, 3, 3), area(2, 1, 5, 5))).toEqual(area(2, 1, 1, 2));
  });

  it('is null where they only touch', () => {
    expect(intersectAreas(area(0, 0, 2, 2), area(2, 0, 2, 2))).toBeNull();
  });
});

describe('mapArea', () => {
  it('has the shape of the area', () => {
    expect(mapArea(area(5, 5, 2, 3), (row, column) => `${row}${column}`)).toEqual([
      ['00', '01', '02'],
      ['10', '11', '12'],
    ]);
  });
});

describe('boundingArea', () => {
  it.each([
    [[], null],
    [[{ row: 4, column: 2 }], area(4, 2)],
    [[{ row: 4, column: 2 }, area(1, 3, 2, 5), { row: 9, column: 0 }], area(1, 0, 9, 8)],
  ])('of %j', (parts, expected) => {
    expect(boundingArea(parts)).toEqual(expected);
  });
});
