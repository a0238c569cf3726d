import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundNoise } from '../../src/domain/roundNoise.ts';

describe('roundNoise', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [38.7 * 0.01, 0.387],
    [527.7 - 223.4, 304.3],
    [0, 0],
    [-1.1 * 3, -3.3],
  ])('of %d is %d', (value, rounded) => {
    expect(roundNoise(value)).toBe(rounded);
  });

  it('changes nothing the second time, and never by more than noise', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
        const once = roundNoise(value);
        expect(roundNoise(once)).toBe(once);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(
          Math.abs(value) * 1e-14 + Number.MIN_VALUE,
        );
      }),
    );
  });

  it('is what 15 significant digits say', () => {
    const sizes = fc.integer({ min: -30, max: 30 });
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), sizes, (mantissa, size) => {
        const value = mantissa * 10 ** size;
        expect(roundNoise(value) === Number(value.toPrecision(15))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    Number.NaN,
    Infinity,
    -Infinity,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
    1e15,
    999999999999999.9,
  ])('of %d is what 15 digits say', (value) => {
    expect(roundNoise(value)).toEqual(Number(value.toPrecision(15)));
  });
});
