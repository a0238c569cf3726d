import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  around,
  divide,
  exactly,
  multiply,
  overlaps,
  relativeHalfWidth,
  subtract,
  type Interval,
} from '../../src/domain/interval.ts';

const trade = around(527.7, 0.05);
const gap = around(223.4, 0.05);

function holds({ low, high }: Interval, value: number): void {
  const slack = 1e-9 * (1 + Math.max(Math.abs(low), Math.abs(high)));
  expect(value).toBeGreaterThanOrEqual(low - slack);
  expect(value).toBeLessThanOrEqual(high + slack);
}

describe('interval arithmetic', () => {
  it('has ends without binary noise', () => {
    expect(trade).toEqual({ low: 527.65, high: 527.75 });
    expect(subtract(trade, gap)).toEqual({ low: 304.2, high: 304.4 });
    expect(add(trade, gap)).toEqual({ low: 751, high: 751.2 });
    expect(exactly(3)).toEqual({ low: 3, high: 3 });
  });

  it('multiplies and divides whatever the signs', () => {
    expect(multiply({ low: -2, high: 3 }, { low: -5, high: 1 })).toEqual({ low: -15, high: 10 });
    expect(divide({ low: 1, high: 2 }, { low: 4, high: 5 })).toEqual({ low: 0.2, high: 0.5 });
    expect(divide({ low: 1, high: 2 }, { low: -2, high: -1 })).toEqual({ low: -2, high: -0.5 });
  });

  it.each([exactly(0), { low: -1, high: 1 }, { low: 0, high: 1 }])(
    'does not divide by %j',
    (by) => {
      expect(divide(trade, by)).toBeUndefined();
    },
  );

  it.each([
    [{ low: 1, high: 2 }, { low: 2, high: 3 }, true],
    [{ low: 1, high: 2 }, { low: 2.1, high: 3 }, false],
    [{ low: 1, high: 9 }, { low: 3, high: 4 }, true],
  ])('%j overlaps %j: %s', (left, right, isTrue) => {
    expect(overlaps(left, right)).toBe(isTrue);
    expect(overlaps(right, left)).toBe(isTrue);
  });

  it.each([
    [{ low: 99, high: 101 }, 100, 0.01],
    [{ low: -101, high: -99 }, -100, 0.01],
    [{ low: -1, high: 1 }, 0, Infinity],
  ])('of %j around %d has the relative half-width %d', (interval, value, width) => {
    expect(relativeHalfWidth(interval, value)).toBe(width);
  });

  it('always holds the result of any two numbers inside', () => {
    const inside = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 0.001, max: 10, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(inside, inside, ([left, leftWidth, leftAt], [right, rightWidth, rightAt]) => {
        const [first, second] = [around(left, leftWidth), around(right, rightWidth)];
        const [a, b] = [left + leftWidth * leftAt, right + rightWidth * rightAt];
        holds(add(first, second), a + b);
        holds(subtract(first, second), a - b);
        holds(multiply(first, second), a * b);
        const quotient = divide(first, second);
        if (quotient !== undefined) holds(quotient, a / b);
      }),
    );
  });
});
