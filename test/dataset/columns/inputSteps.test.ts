import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSteps, encodeSteps } from '../../../src/dataset/columns/inputSteps.ts';

/** Where each row begins once they stand one behind the other, and where the last ends. */
const startsOf = (rows: readonly (readonly number[])[]): readonly number[] =>
  [[], ...rows].map((_row, index) => rows.slice(0, index).flat().length);

describe('inputSteps', () => {
  it('writes what repeats as the same steps', () => {
    expect(
      encodeSteps([
        [100, 120],
        [101, 121],
        [102, 122, 5],
      ]),
    ).toEqual([
      [100, 20],
      [1, 20],
      [1, 20, -117],
    ]);
  });

  it.each([[[[1], [-2]]], [[[1], [2, 1]]]])('tells the row that rests on nothing: %j', (rows) => {
    expect(decodeSteps(2, (row) => rows[row] ?? [], 4)).toBe(1);
  });

  it('gives back what was written', () => {
    const rows = fc.array(fc.array(fc.nat(1_000_000), { minLength: 1 }));
    fc.assert(
      fc.property(rows, (positions) => {
        const steps = encodeSteps(positions);
        const read = decodeSteps(steps.length, (row) => steps[row] ?? [], 1_000_001);
        expect(read).toEqual({
          starts: Uint32Array.from(startsOf(positions)),
          positions: Uint32Array.from(positions.flat()),
        });
      }),
    );
  });
});
