import { assert, constantFrom, nat, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/app/ports/cellAddress.ts';
import type { CellPlace } from '../../src/excel/cellRectangles.ts';
import { cellsOfArea, coveringAreas } from '../../src/excel/coveringAreas.ts';

const place = (row: number, column: number, sheet = 's'): CellPlace => ({ sheet, row, column });

const selector = ({ sheet, row, column }: CellPlace): string => `${sheet},${row},${column}`;

describe('coveringAreas', () => {
  it.each([
    ['a block', [place(0, 0), place(0, 1), place(1, 0), place(1, 1)], ['A1:B2']],
    ['cells that stand apart, with what lies between', [place(0, 0), place(2, 3)], ['A1:D3']],
    ['cells that stand far apart by themselves', [place(0, 0), place(99, 9)], ['A1', 'J100']],
    ['sheets by themselves', [place(0, 0), place(1, 0, 't')], ['A1', 'A2']],
    ['nothing', [], []],
  ])('reads %s', (_name, cells, addresses) => {
    expect(coveringAreas(cells).map(formatAddress)).toEqual(addresses);
  });

  it('reads a thousand scattered cells of a sheet with one object', () => {
    const cells = Array.from({ length: 1000 }, (_cell, at) => place(at * 2, (at * 5) % 12));
    expect(coveringAreas(cells)).toHaveLength(1);
  });

  it('has every cell once, within its area, and few others', () => {
    const cell = record({ sheet: constantFrom('s', 't'), row: nat(99), column: nat(20) });
    const cells = uniqueArray(cell, { selector, maxLength: 60 });
    assert(
      property(cells, (given) => {
        const areas = coveringAreas(given);
        const found = areas.flatMap(cellsOfArea);
        expect(found.map(selector).toSorted()).toEqual(given.map(selector).toSorted());
        const size = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
        expect(size).toBeLessThanOrEqual(31 * given.length);
      }),
    );
  });

  it('tells which cells lie in the rows of it that were read', () => {
    const [area] = coveringAreas([place(0, 0), place(1, 0), place(2, 0)]);
    if (area === undefined) throw new Error('There is no area.');
    expect(cellsOfArea({ ...area, row: 1, rows: 1 })).toEqual([place(1, 0)]);
  });
});
