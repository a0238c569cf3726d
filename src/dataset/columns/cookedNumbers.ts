import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Column, Rows } from '../../domain/rows.ts';
import { columnOf } from './columnOf.ts';
import { quantityIn } from './inputQuantity.ts';
import type { InputPositions } from './inputSteps.ts';
import { cook } from './recipes.ts';

/** The numbers of computed figures by row. */
export interface CookedNumbers {
  readonly values: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** The first row from which no sound number follows. */
export interface CookingFault {
  readonly fault: { readonly row: number; readonly reason: string };
}

/** What a file says of how numbers come about. */
interface Written {
  readonly unit: Column<string>;
  readonly recipe: Column<number | null>;
  readonly numbers: Column<readonly [number, number, number] | null>;
}

interface Printed {
  readonly indicators: readonly Indicator[];
  readonly observations: Rows<Observation>;
}

/**
 * Computes every figure again from its inputs, or takes the numbers that are written.
 *
 * @param order rows in an order in which each stands behind those that it rests on
 */
export function cookedNumbers(
  written: Written,
  { starts, positions }: InputPositions,
  order: Uint32Array,
  printed: Printed,
): CookedNumbers | CookingFault {
  const quantityOf = printedQuantity(printed);
  const before = printed.observations.length;
  const values = new Float64Array(order.length);
  const lows = new Float64Array(order.length);
  const highs = new Float64Array(order.length);
  for (const row of order) {
    const unit = written.unit.at(row);
    const inputs: Quantity[] = [];
    for (const position of positions.subarray(starts[row], starts[row + 1])) {
      const at = position - before;
      inputs.push(
        at < 0
          ? quantityOf(position, unit)
          : { value: values[at] ?? 0, low: lows[at] ?? 0, high: highs[at] ?? 0 },
      );
    }
    const cooked = numbersOf(written.recipe.at(row), written.numbers.at(row), inputs);
    if (cooked === undefined) return { fault: { row, reason: 'no number follows' } };
    const { value, low, high } = cooked;
    if (low > high) return { fault: { row, reason: 'low is above high' } };
    if (!Number.isFinite(value + low + high)) return { fault: { row, reason: 'no finite number' } };
    values[row] = value;
    lows[row] = low;
    highs[row] = high;
  }
  return { values, lows, highs };
}

function numbersOf(
  recipe: number | null,
  numbers: readonly [number, number, number] | null,
  inputs: readonly Quantity[],
): Quantity | undefined {
  if (recipe !== null) return cook(recipe, inputs);
  return numbers === null ? undefined : { value: numbers[0], low: numbers[1], high: numbers[2] };
}

/** How the printed figure of a row enters a computation. */
function printedQuantity({
  indicators,
  observations,
}: Printed): (row: number, unit: string) => Quantity {
  const quantity = quantityIn(indicators);
  const indicator = columnOf(observations, 'indicator');
  const measure = columnOf(observations, 'measure');
  const value = columnOf(observations, 'value');
  const unit = columnOf(observations, 'unit');
  const halfWidth = columnOf(observations, 'halfWidth');
  return (row, computedUnit) =>
    quantity(
      {
        indicator: indicator.at(row),
        measure: measure.at(row),
        value: value.at(row),
        unit: unit.at(row),
        halfWidth: halfWidth.at(row),
      },
      computedUnit,
    );
}
