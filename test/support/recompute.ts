import type { ComputedFigure, Method } from '../../src/domain/figure.ts';

/** One input of a computed figure in the unit of the result's kind: levels in the indicator's unit, ratios as fractions. */
export interface Input {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

type Recipe = (inputs: readonly number[]) => number;

const sum: Recipe = (inputs) => inputs.reduce((total, input) => total + input, 0);
const first = (inputs: readonly number[]): number => inputs[0] ?? NaN;
const second = (inputs: readonly number[]): number => inputs[1] ?? NaN;
const rest: Recipe = (inputs) => first(inputs) - sum(inputs.slice(1));

/** The recipes that a person would follow; where a method adds or subtracts, either may be meant. */
const recipes: Partial<Readonly<Record<Method, readonly Recipe[]>>> = {
  growth: [(inputs) => first(inputs) / second(inputs) - 1],
  'growth-increase': [(inputs) => first(inputs) / (second(inputs) - first(inputs))],
  'growth-gap': [sum, rest],
  increase: [rest],
  balance: [sum, rest],
  'trade-balance': [rest],
  periods: [sum, rest],
  gap: [sum, rest],
  'parts-part': [(inputs) => first(inputs) * second(inputs)],
  'parts-share': [(inputs) => first(inputs) / second(inputs)],
  'parts-whole': [(inputs) => first(inputs) / second(inputs)],
  contribution: [(inputs) => (first(inputs) - second(inputs)) / (inputs[2] ?? NaN)],
  'contribution-share': [(inputs) => first(inputs) * second(inputs)],
  'implied-base-growth': [(inputs) => first(inputs) / (1 + second(inputs))],
  'implied-base-increase': [rest],
};

/** Every way in which the ends of the inputs' intervals can come together. */
function corners(inputs: readonly Input[]): readonly (readonly number[])[] {
  return inputs.reduce<readonly (readonly number[])[]>(
    (found, { low, high }) => found.flatMap((corner) => [corner.concat(low), corner.concat(high)]),
    [[]],
  );
}

const near = (left: number, right: number): boolean =>
  Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right));

/**
 * Whether a computed figure's value and interval come out when its method is applied to its inputs by hand, written without
 * any of the code that computed it. Each identity is monotone in each input, so the ends lie in corners.
 */
export function comesOut(figure: ComputedFigure, inputs: readonly Input[]): boolean {
  return (recipes[figure.method] ?? []).some((recipe) => {
    const ends = corners(inputs).map(recipe);
    return (
      near(recipe(inputs.map(({ value }) => value)), figure.value) &&
      near(Math.min(...ends), figure.low) &&
      near(Math.max(...ends), figure.high)
    );
  });
}
