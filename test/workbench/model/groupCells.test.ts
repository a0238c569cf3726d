import { describe, expect, it } from 'vitest';
import { formatArea } from '../../../src/workbench/grid/address.ts';
import { groupCells } from '../../../src/workbench/model/groupCells.ts';

const group = (...cells: readonly (readonly [number, number])[]): string[] =>
  groupCells(cells.map(([row, column]) => ({ row, column }))).map(formatArea);

describe('groupCells', () => {
  it.each([
    [[[0, 0]], ['A1']],
    [
      [
        [1, 0],
        [0, 0],
        [2, 0],
      ],
      ['A1:A3'],
    ],
    [
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      ['A1:B2'],
    ],
    [
      [
        [0, 0],
        [0, 1],
        [1, 1],
      ],
      ['A1', 'B1:B2'],
    ],
    [
      [
        [0, 0],
        [0, 2],
      ],
      ['A1', 'C1'],
    ],
    [[], []],
  ] as const)('%j is %j', (cells, areas) => {
    expect(group(...cells)).toEqual(areas);
  });
});
