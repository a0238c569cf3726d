import { array, assert, constantFrom, double, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beforeGrowth,
  growthRate,
  product,
  quotient,
  remainder,
  total,
  type Quantity,
} from '../../src/domain/quantity.ts';

const printed = (value: number, half: number): Quantity => ({
  value,
  low: value - half,
  high: value + half,
});

describe('quantity', () => {
  it.each([
    ['total', total([printed(10, 0.5), printed(20, 0.5)]), 30, 29, 31],
    ['remainder', remainder([printed(20, 0.5), printed(5, 0.5), printed(5, 0.5)]), 10, 8.5, 11.5],
    ['product', product([printed(10, 1), printed(-2, 0.5)]), -20, -27.5, -13.5],
    ['quotient', quotient([printed(10, 1), printed(4, 1)]), 2.5, 1.8, 11 / 3],
    ['growthRate', growthRate([printed(12, 1), printed(10, 1)]), 0.2, 0, 4 / 9],
    ['beforeGrowth', beforeGrowth([printed(12, 1), printed(0.25, 0.25)]), 9.6, 22 / 3, 13],
  ])('%s is as wide as its inputs allow', (_name, result, value, low, high) => {
    expect(result?.value).toBeCloseTo(value, 12);
    expect(result?.low).toBeCloseTo(low, 12);
    expect(result?.high).toBeCloseTo(high, 12);
  });

  it.each([
    ['quotient by what may be zero', quotient([printed(10, 1), printed(0.4, 0.5)])],
    ['growthRate on zero', growthRate([printed(10, 1), printed(0, 0)])],
    ['growthRate on less than zero', growthRate([printed(10, 1), printed(-5, 0.5)])],
    ['beforeGrowth of a fall to nothing', beforeGrowth([printed(10, 1), printed(-1, 0)])],
    ['total of nothing', total([])],
  ])('%s is nothing', (_name, result) => {
    expect(result).toBeUndefined();
  });

  it('contains the result of whatever lies in its inputs', () => {
    const value = double({ min: 0.5, max: 1e6, noNaN: true });
    const within = tuple(
      value,
      double({ min: 0, max: 0.4, noNaN: true }),
      double({ min: -1, max: 1, noNaN: true }),
    );
    const operations = constantFrom(total, remainder, product, quotient, growthRate, beforeGrowth);
    assert(
      property(operations, array(within, { minLength: 2, maxLength: 2 }), (operation, inputs) => {
        const rough = operation(inputs.map(([middle, half]) => printed(middle, half)));
        const exact = operation(inputs.map(([middle, half, at]) => printed(middle + half * at, 0)));
        if (rough === undefined || exact === undefined) return;
        const slack = 1e-9 * Math.max(1, Math.abs(exact.value));
        expect(exact.value).toBeGreaterThanOrEqual(rough.low - slack);
        expect(exact.value).toBeLessThanOrEqual(rough.high + slack);
      }),
    );
  });
});
