import * as v from 'valibot';
import type { ComputedFigure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import { editionEntries } from '../editionSchema.ts';
import { computedIdStart } from './computedId.ts';
import { inDependencyOrder } from './inDependencyOrder.ts';
import { inputQuantity } from './inputQuantity.ts';
import { decodeSteps, encodeSteps } from './inputSteps.ts';
import { cook, recipeOf } from './recipes.ts';
import { encodeTable, tableReaders, type Readers, type Table } from './tableColumns.ts';

/** What computed figures rest on. */
interface Printed {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
}

const {
  id: _id,
  inputs: _inputs,
  value: _value,
  low: _low,
  high: _high,
  ...kept
} = editionEntries.computed;

/** JSON holds 1e999, which is read as infinite. */
const number = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.integer());
const position = v.pipe(whole, v.minValue(0));

/**
 * What the file holds of a computed figure: what it is of, the end of its id, steps between the positions of its inputs (printed
 * figures first, then computed ones), and a recipe, or the numbers where no recipe gives exactly these.
 */
const writtenEntries = {
  ...kept,
  idEnd: v.string(),
  inputs: v.pipe(v.array(whole), v.minLength(1)),
  recipe: v.nullable(position),
  numbers: v.nullable(v.tuple([number, number, number])),
};
type Read = Readers<typeof writtenEntries>;

/**
 * Writes computed figures as recipes: what follows from its inputs exactly is not written down.
 *
 * @example
 * // 304.3 亿元 (304.2 to 304.4) is 527.7 less 223.4: a recipe and two positions, no number.
 */
export function encodeComputed(computed: readonly ComputedFigure[], printed: Printed): Table {
  const items = [...printed.observations, ...computed];
  const positions = new Map(items.map(({ id }, index) => [id, index]));
  const quantity = quantityIn(printed.indicators);
  const inputs = computed.map((figure) => figure.inputs.map((input) => positions.get(input) ?? -1));
  const steps = encodeSteps(inputs);
  const rows = computed.map((figure, row) => {
    const { id, value, low, high } = figure;
    const quantities = (inputs[row] ?? []).flatMap(
      (index) => quantity(items[index], figure.unit) ?? [],
    );
    const recipe = recipeOf({ value, low, high }, quantities) ?? null;
    const start = computedIdStart(figure);
    const idEnd = id.startsWith(start) ? id.slice(start.length) : `=${id}`;
    return {
      ...figure,
      idEnd,
      inputs: steps[row],
      recipe,
      numbers: recipe === null ? [value, low, high] : null,
    };
  });
  return encodeTable(rows, Object.keys(writtenEntries));
}

/** The computed figures of a table, with the numbers that their recipes give. */
export function decodeComputed(table: Table, printed: Printed): Result<readonly ComputedFigure[]> {
  const readers = tableReaders('computed', table, writtenEntries);
  if (!readers.ok) return readers;
  const read = readers.value;
  const before = printed.observations.length;
  const positions = decodeSteps(Array.from({ length: table.rows }, (_, row) => read.inputs(row)));
  const order = isBelowZero(positions)
    ? undefined
    : inDependencyOrder(positions.map((inputs) => inputs.map((at) => at - before)));
  if (order === undefined) return broken('inputs', 'a figure rests on itself or on nothing');
  const quantity = quantityIn(printed.indicators);
  // Filled in another order than it is read: a list with holes would be a table of keys.
  const figures: (ComputedFigure | undefined)[] = positions.map(() => undefined);
  for (const row of order) {
    const unit = read.unit(row);
    const inputs = (positions[row] ?? []).map(
      (at) => printed.observations[at] ?? figures[at - before],
    );
    const numbers = numbersOf(
      read.recipe(row),
      read.numbers(row),
      inputs.flatMap((input) => quantity(input, unit) ?? []),
    );
    const reason = reasonAgainst(numbers);
    if (numbers === undefined || reason !== undefined) return broken('recipe', reason ?? '');
    figures[row] = figureAt(
      read,
      row,
      inputs.map((input) => input?.id ?? ''),
      numbers,
    );
  }
  return success(figures.flatMap((figure) => figure ?? []));
}

const isBelowZero = (positions: readonly (readonly number[])[]): boolean =>
  positions.some((inputs) => inputs.some((at) => at < 0));

function reasonAgainst(numbers: Quantity | undefined): string | undefined {
  if (numbers === undefined) return 'no number follows';
  return numbers.low > numbers.high ? 'low is above high' : undefined;
}

function figureAt(
  read: Read,
  row: number,
  inputs: readonly string[],
  { value, low, high }: Quantity,
): ComputedFigure {
  const place = read.place(row);
  const indicator = read.indicator(row);
  const breakdown = read.breakdown(row);
  const period = read.period(row);
  const measure = read.measure(row);
  const reference = read.reference(row);
  const key = { place, indicator, breakdown, period, measure, reference };
  const end = read.idEnd(row);
  const id = end.startsWith('=') ? end.slice(1) : computedIdStart(key) + end;
  const method = read.method(row);
  const unit = read.unit(row);
  const figure: ComputedFigure = {
    place,
    indicator,
    breakdown,
    period,
    measure,
    reference,
    id,
    method,
    inputs,
    value,
    unit,
    low,
    high,
  };
  const vintage = read.vintage(row);
  const mixed = read.mixed(row);
  // A literal with spreads takes two hundred times as long.
  if (vintage !== undefined) Object.assign(figure, { vintage });
  if (mixed !== undefined) Object.assign(figure, { mixed });
  return figure;
}

function numbersOf(
  recipe: number | null,
  numbers: readonly [number, number, number] | null,
  inputs: readonly Quantity[],
): Quantity | undefined {
  if (recipe !== null) return cook(recipe, inputs);
  return numbers === null ? undefined : { value: numbers[0], low: numbers[1], high: numbers[2] };
}

/** How an input enters a figure of some unit: a computed one as it is. */
function quantityIn(
  indicators: readonly Indicator[],
): (input: Observation | ComputedFigure | undefined, unit: string) => Quantity | undefined {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  return (input, unit) => {
    if (input === undefined) return undefined;
    if ('method' in input) return { value: input.value, low: input.low, high: input.high };
    return inputQuantity(input, units.get(input.indicator) ?? '', unit);
  };
}

const broken = (column: string, reason: string): Result<never> =>
  failure({ code: 'broken-edition', path: `computed.${column}`, reason });
