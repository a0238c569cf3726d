import { describe, expect, it } from 'vitest';
import { typedNumbers, typedPositions } from '../../../src/dataset/columns/typedNumbers.ts';

describe('typedPositions', () => {
  it.each([
    [256, Uint8Array],
    [257, Uint16Array],
    [65_536, Uint16Array],
    [65_537, Uint32Array],
  ])('holds those in a list of %d in few bytes', (length, TypedArray) => {
    expect(typedPositions([0, length - 1], length)).toEqual(new TypedArray([0, length - 1]));
  });

  it.each([[2], [-1], [0.5], [Number.NaN], [2 ** 32], ['1'], [null], [[0]]])(
    'refuses %j among two',
    (value) => {
      expect(typedPositions([0, value], 2)).toBeUndefined();
    },
  );
});

describe('typedNumbers', () => {
  it('holds numbers to the last digit, and nothing else', () => {
    expect(typedNumbers([0.1, -527.7, 1e300])).toEqual(new Float64Array([0.1, -527.7, 1e300]));
    expect(typedNumbers([1, '2'])).toBeUndefined();
    expect(typedNumbers([1, null])).toBeUndefined();
  });
});
