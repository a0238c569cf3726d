import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSteps, encodeSteps } from '../../../src/dataset/columns/inputSteps.ts';

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

  it('gives back what was written', () => {
    const rows = fc.array(fc.array(fc.nat(1_000_000), { minLength: 1 }));
    fc.assert(
      fc.property(rows, (positions) => {
        expect(decodeSteps(encodeSteps(positions))).toEqual(positions);
      }),
    );
  });
});
