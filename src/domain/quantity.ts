import { add, divide, multiply, subtract, type Interval } from './interval.ts';
import { roundNoise } from './roundNoise.ts';

/** A value with the interval that rounding of what it rests on allows; ratios are fractions. */
export interface Quantity extends Interval {
  readonly value: number;
}

/** An identity solved for one of its members; undefined where it has no answer, as with a zero divisor. */
export type Solve = (inputs: readonly Quantity[]) => Quantity | undefined;

const quantity = (value: number, { low, high }: Interval): Quantity => ({
  value: roundNoise(value),
  low,
  high,
});

/** All together. */
export const total: Solve = ([first, ...rest]) =>
  first === undefined
    ? undefined
    : rest.reduce((sum, item) => quantity(sum.value + item.value, add(sum, item)), first);

/** The first without all others. */
export const remainder: Solve = ([first, ...rest]) =>
  first === undefined
    ? undefined
    : rest.reduce((left, item) => quantity(left.value - item.value, subtract(left, item)), first);

/** The first times the second. */
export const product: Solve = ([left, right]) =>
  left === undefined || right === undefined
    ? undefined
    : quantity(left.value * right.value, multiply(left, right));

/** The first by the second; undefined where the second may be zero. */
export const quotient: Solve = ([left, right]) => {
  const interval = left === undefined || right === undefined ? undefined : divide(left, right);
  return left === undefined || right === undefined || interval === undefined
    ? undefined
    : quantity(left.value / right.value, interval);
};

const one: Quantity = { value: 1, low: 1, high: 1 };

/** By which fraction the first exceeds the second; only a base above zero has a growth. */
export const growthRate: Solve = ([level, base]) => {
  const ratio =
    level === undefined || base === undefined || base.low <= 0
      ? undefined
      : quotient([level, base]);
  return ratio === undefined ? undefined : remainder([ratio, one]);
};

const grownBy = (increase: number, level: number): number => increase / (level - increase);

/** By which fraction a level grew by an increase that is part of it; only a base above zero has a growth. */
export const growthFromIncrease: Solve = ([increase, level]) => {
  if (increase === undefined || level === undefined) return undefined;
  if (level.low - increase.high <= 0) return undefined;
  return quantity(grownBy(increase.value, level.value), {
    low: grownBy(increase.low, increase.low < 0 ? level.low : level.high),
    high: grownBy(increase.high, increase.high < 0 ? level.high : level.low),
  });
};

/** What the change from the second to the first is of the third. */
export const changeOfWhole: Solve = ([level, before, whole]) => {
  const change = remainder([level, before].flatMap((item) => item ?? []));
  return change === undefined || whole === undefined || whole.low <= 0
    ? undefined
    : quotient([change, whole]);
};

/** What grew to the first at the rate of the second. */
export const beforeGrowth: Solve = ([level, rate]) => {
  const factor = rate === undefined ? undefined : total([one, rate]);
  return level === undefined || factor === undefined || factor.low <= 0
    ? undefined
    : quotient([level, factor]);
};
