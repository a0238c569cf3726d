import type { Method } from '../domain/figure.ts';
import { remainder, total, type Solve } from '../domain/quantity.ts';
import type { Fact } from './fact.ts';
import type { PeriodRule } from './periodRule.ts';
import type { Series } from './series.ts';

/** An identity between series, with every direction in which it may be used. */
export interface Equation {
  readonly members: readonly Series[];
  readonly periods: PeriodRule;
  /** The first is the direction in which printed figures are held against each other. */
  readonly solutions: readonly [Solution, ...Solution[]];
}

/** One member of an equation from others, by their positions among its members. */
export interface Solution {
  readonly method: Method;
  readonly target: number;
  readonly inputs: readonly number[];
  readonly solve: Solve;
  /** Whether just these facts may be combined; absent where any may. */
  readonly isAllowed?: (inputs: readonly Fact[]) => boolean;
}

/**
 * The directions of a whole, the first member, that is the sum of all others.
 *
 * @example
 * sumSolutions('periods', 2); // => whole = first + second, first = whole - second, second = whole - first
 */
export function sumSolutions(method: Method, parts: number): Equation['solutions'] {
  const positions = Array.from({ length: parts }, (_, index) => index + 1);
  return [
    { method, target: 0, inputs: positions, solve: total },
    ...positions.map((target) => ({
      method,
      target,
      inputs: [0, ...positions.filter((position) => position !== target)],
      solve: remainder,
    })),
  ];
}
