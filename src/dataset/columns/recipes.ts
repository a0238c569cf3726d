import {
  beforeGrowth,
  changeOfWhole,
  growthFromIncrease,
  growthRate,
  product,
  quotient,
  remainder,
  total,
  type Quantity,
  type Solve,
} from '../../domain/quantity.ts';

/**
 * How a computed figure is computed again from its inputs when an edition is read. An edition holds positions in this list:
 * it is only ever appended to.
 */
const recipes: readonly Solve[] = [
  growthRate,
  total,
  remainder,
  product,
  quotient,
  beforeGrowth,
  growthFromIncrease,
  changeOfWhole,
];

/** The recipe that gives exactly this quantity; undefined where none does. */
export function recipeOf(wanted: Quantity, inputs: readonly Quantity[]): number | undefined {
  const position = recipes.findIndex((solve) => {
    const answer = solve(inputs);
    return (
      answer !== undefined &&
      answer.value === wanted.value &&
      answer.low === wanted.low &&
      answer.high === wanted.high
    );
  });
  return position === -1 ? undefined : position;
}

/** What a recipe makes of inputs; undefined where there is no such recipe or it has no answer. */
export function cook(recipe: number, inputs: readonly Quantity[]): Quantity | undefined {
  return recipes[recipe]?.(inputs);
}
