import type { Tile } from '../../domain/place.ts';

/** Where a key leads on a map. */
export const directions = ['left', 'right', 'up', 'down', 'first', 'last'] as const;

export type Direction = (typeof directions)[number];

/**
 * The tile that a key leads to: the next one in the row; above or below, the nearest one of the next row that has any; the first or
 * last of the row. The tile itself at an edge.
 */
export function tileNeighbour<Item extends Tile>(
  tiles: readonly Item[],
  from: Item,
  direction: Direction,
): Item {
  if (direction === 'up' || direction === 'down') return nextRow(tiles, from, direction);
  const row = tiles
    .filter((tile) => tile.row === from.row)
    .toSorted((left, right) => left.column - right.column);
  const found = {
    left: row.findLast(({ column }) => column < from.column),
    right: row.find(({ column }) => column > from.column),
    first: row[0],
    last: row.at(-1),
  }[direction];
  return found ?? from;
}

function nextRow<Item extends Tile>(
  tiles: readonly Item[],
  from: Item,
  direction: 'up' | 'down',
): Item {
  const rows = tiles
    .map(({ row }) => row)
    .filter((row) => (direction === 'up' ? row < from.row : row > from.row));
  if (rows.length === 0) return from;
  const row = direction === 'up' ? Math.max(...rows) : Math.min(...rows);
  const away = ({ column }: Item): number => Math.abs(column - from.column);
  const [nearest = from] = tiles
    .filter((tile) => tile.row === row)
    .toSorted((left, right) => away(left) - away(right));
  return nearest;
}
