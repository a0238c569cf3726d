import { assert, constantFrom, nat, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/app/ports/cellAddress.ts';
import { cellRectangles, type CellPlace } from '../../src/excel/cellRectangles.ts';

const place = (sheet: string, row: number, column: number): CellPlace => ({ sheet, row, column });

const selector = ({ sheet, row, column }: CellPlace): string => `${sheet},${row},${column}`;

describe('cellRectangles', () => {
  it.each([
    [
      'a block in any order',
      [place('s', 1, 1), place('s', 0, 0), place('s', 0, 1), place('s', 1, 0)],
      ['A1:B2'],
    ],
    ['a column', [place('s', 0, 0), place('s', 1, 0), place('s', 2, 0)], ['A1:A3']],
    ['cells apart', [place('s', 0, 0), place('s', 2, 0), place('s', 0, 2)], ['A1', 'C1', 'A3']],
    [
      'rows of different extent',
      [place('s', 0, 0), place('s', 0, 1), place('s', 1, 0)],
      ['A1:B1', 'A2'],
    ],
    ['two sheets', [place('s', 0, 0), place('t', 1, 0)], ['A1', 'A2']],
    ['nothing', [], []],
  ])('%s', (_name, cells, addresses) => {
    const found = cellRectangles(cells).map(formatAddress);
    expect(found.toSorted()).toEqual(addresses.toSorted());
  });

  it('has every cell exactly once', () => {
    const cell = record({ sheet: constantFrom('s', 't'), row: nat(9), column: nat(9) });
    const cells = uniqueArray(cell, { selector, maxLength: 60 });
    assert(
      property(cells, (given) => {
        const found = cellRectangles(given).flatMap((rectangle) => rectangle.cells.flat());
        expect(found.map(selector).toSorted()).toEqual(given.map(selector).toSorted());
      }),
    );
  });
});
