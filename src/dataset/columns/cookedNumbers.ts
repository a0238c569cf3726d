import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Column, Rows } from '../../domain/rows.ts';
import { columnOf } from './columnOf.ts';
import { quantityIn } from './inputQuantity.ts';
import type { InputPositions } from './inputSteps.ts';
import { cook as cookRecipe } from './recipes.ts';

/** The numbers of computed figures by row, each there once its row was cooked. */
export interface CookedNumbers {
  readonly values: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** Computes a row and what it rests on, or takes the numbers that are written; says why where no sound number follows. */
  readonly cook: (row: number) => string | undefined;
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
 * Computes figures again from their inputs, a row when it is asked for; inputs rest on no row that rests on them.
 *
 * @example
 * const numbers = cookedNumbers(written, inputs, printed);
 * numbers.cook(7); // => undefined
 * numbers.values[7]; // => 304.3, of which the file holds a recipe and two positions
 */
export function cookedNumbers(
  written: Written,
  { starts, positions }: InputPositions,
  printed: Printed,
): CookedNumbers {
  const quantityOf = printedQuantity(printed);
  const before = printed.observations.length;
  const rows = starts.length - 1;
  const values = new Float64Array(rows);
  const lows = new Float64Array(rows);
  const highs = new Float64Array(rows);
  const isCooked = new Uint8Array(rows);
  const input = (position: number, unit: string): Quantity | string => {
    if (position < before) return quantityOf(position, unit);
    const at = position - before;
    return cook(at) ?? { value: values[at] ?? 0, low: lows[at] ?? 0, high: highs[at] ?? 0 };
  };
  const cook = (row: number): string | undefined => {
    if (isCooked[row] === 1) return undefined;
    const unit = written.unit.at(row);
    const inputs: Quantity[] = [];
    const end = starts[row + 1] ?? 0;
    // A view of the positions of each row would cost more than all the rest.
    for (let slot = starts[row] ?? 0; slot < end; slot += 1) {
      const quantity = input(positions[slot] ?? 0, unit);
      if (typeof quantity === 'string') return quantity;
      inputs.push(quantity);
    }
    const cooked = numbersOf(written.recipe.at(row), written.numbers.at(row), inputs);
    if (cooked === undefined) return 'no number follows';
    const { value, low, high } = cooked;
    if (low > high) return 'low is above high';
    if (!Number.isFinite(value + low + high)) return 'no finite number';
    values[row] = value;
    lows[row] = low;
    highs[row] = high;
    isCooked[row] = 1;
    return undefined;
  };
  return { values, lows, highs, cook };
}

function numbersOf(
  recipe: number | null,
  numbers: readonly [number, number, number] | null,
  inputs: readonly Quantity[],
): Quantity | undefined {
  if (recipe !== null) return cookRecipe(recipe, inputs);
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
