import { roundNoise } from './roundNoise.ts';

/** Where an unrounded value lies, ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const exactly = (value: number): Interval => ({ low: value, high: value });

export function around(value: number, halfWidth: number): Interval {
  return { low: roundNoise(value - halfWidth), high: roundNoise(value + halfWidth) };
}

export function add(left: Interval, right: Interval): Interval {
  return { low: roundNoise(left.low + right.low), high: roundNoise(left.high + right.high) };
}

export function subtract(left: Interval, right: Interval): Interval {
  return { low: roundNoise(left.low - right.high), high: roundNoise(left.high - right.low) };
}

export function multiply(left: Interval, right: Interval): Interval {
  const products = [
    left.low * right.low,
    left.low * right.high,
    left.high * right.low,
    left.high * right.high,
  ];
  return { low: roundNoise(Math.min(...products)), high: roundNoise(Math.max(...products)) };
}

/** The quotient, or undefined where the divisor may be zero. */
export function divide(left: Interval, right: Interval): Interval | undefined {
  if (right.low <= 0 && right.high >= 0) return undefined;
  return multiply(left, { low: 1 / right.high, high: 1 / right.low });
}

export function overlaps(left: Interval, right: Interval): boolean {
  return left.low <= right.high && right.low <= left.high;
}

/** Half of an interval's width as a part of a value; infinite for the value zero. */
export function relativeHalfWidth(interval: Interval, value: number): number {
  return (interval.high - interval.low) / 2 / Math.abs(value);
}
