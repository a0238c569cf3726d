import { describe, expect, it } from 'vitest';
import { niceMarks } from '../../../src/app/chart/niceMarks.ts';

describe('niceMarks', () => {
  it.each([
    [
      [527.7, 9356.7],
      [0, 2500, 5000, 7500, 10_000],
    ],
    [
      [-0.021, 0.05],
      [-0.04, -0.02, 0, 0.02, 0.04, 0.06],
    ],
    [
      [-5, -1],
      [-6, -4, -2, 0],
    ],
    [[0], [0, 1]],
    [[], [0, 1]],
  ])('holds all of %j and 0', (values, marks) => {
    expect(niceMarks(values)).toEqual(marks);
  });
});
