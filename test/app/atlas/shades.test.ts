import { describe, expect, it } from 'vitest';
import { shadesOf } from '../../../src/app/atlas/shades.ts';

describe('shadesOf', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['so many values by fifths', [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]],
    ['few values from the first to the last', [6501.8, 527.7, 304.3], [5, 3, 1]],
    ['two values by the ends', [1, 2], [1, 5]],
    ['one value in the middle', [7], [3]],
    ['equal values alike', [4, 4, 9], [1, 1, 5]],
    ['negative values below', [-0.2, 0.1, 0.3], [1, 3, 5]],
  ])('parts %s', (_what, values, shades) => {
    const { of } = shadesOf(values);
    expect(values.map((value) => of(value))).toEqual(shades);
  });

  it('tells the ends of each shade', () => {
    expect(shadesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000]).shades.at(-1)).toEqual({
      shade: 5,
      from: 9,
      to: 1000,
    });
    expect(shadesOf([]).shades).toEqual([]);
  });
});
