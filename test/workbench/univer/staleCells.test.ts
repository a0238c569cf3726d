import { describe, expect, it } from 'vitest';
import type { CellPlace } from '../../../src/workbench/customFunctions/cellCalls.ts';
import { StaleCells } from '../../../src/workbench/univer/staleCells.ts';

const cell = (row: number): CellPlace => ({ sheetId: 's', row, column: 0 });

/** A chain: each cell refers to the one above it, and there are five. */
const chain = {
  direct: (places: readonly CellPlace[]) =>
    places.flatMap(({ row }) => (row < 4 ? [cell(row + 1)] : [])),
  all: (places: readonly CellPlace[]) => {
    const first = Math.min(...places.map(({ row }) => row));
    return [1, 2, 3, 4].filter((row) => row > first).map(cell);
  },
};

const staleRows = (stale: StaleCells): number[] =>
  [0, 1, 2, 3, 4].filter((row) => stale.has(cell(row)));

function limited(): StaleCells {
  const stale = new StaleCells(chain);
  stale.limit([cell(0)]);
  return stale;
}

describe('StaleCells', () => {
  it('are the dependants of dependants', () => {
    expect(staleRows(limited())).toEqual([2, 3, 4]);
  });

  it('move on as the calculation goes down the chain', () => {
    const stale = limited();
    stale.limit([cell(2)]);
    expect(staleRows(stale)).toEqual([4]);
  });

  it('are fresh again from a cell on that is entered', () => {
    const stale = limited();
    stale.release([cell(3)]);
    expect(staleRows(stale)).toEqual([2]);
    stale.releaseAll();
    expect(staleRows(stale)).toEqual([]);
  });
});
