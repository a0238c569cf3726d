import { describe, expect, it } from 'vitest';
import { tileNeighbour, type Direction } from '../../../src/app/atlas/tileNeighbour.ts';

const tiles = [
  { row: 1, column: 3 },
  { row: 2, column: 1 },
  { row: 2, column: 4 },
  { row: 4, column: 2 },
];

describe('tileNeighbour', () => {
  it.each<[Direction, number, number, number, number]>([
    ['right', 2, 1, 2, 4],
    ['left', 2, 4, 2, 1],
    ['left', 2, 1, 2, 1],
    ['right', 1, 3, 1, 3],
    ['down', 1, 3, 2, 4],
    ['down', 2, 1, 4, 2],
    ['up', 4, 2, 2, 1],
    ['up', 1, 3, 1, 3],
    ['down', 4, 2, 4, 2],
    ['first', 2, 4, 2, 1],
    ['last', 2, 1, 2, 4],
  ])('%s of %i,%i is %i,%i', (direction, row, column, toRow, toColumn) => {
    const from = tiles.find((tile) => tile.row === row && tile.column === column);
    expect(from).toBeDefined();
    expect(tileNeighbour(tiles, from ?? { row: 0, column: 0 }, direction)).toEqual({
      row: toRow,
      column: toColumn,
    });
  });
});
