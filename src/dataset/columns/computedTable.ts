import * as v from 'valibot';
import type { ComputedFigure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import type { Columns, Rows } from '../../domain/rows.ts';
import { editionEntries, finite } from '../editionSchema.ts';
import { columnFrom } from './columnFrom.ts';
import { columnOf } from './columnOf.ts';
import { computedIdEnd, computedIds } from './computedId.ts';
import { cookedNumbers } from './cookedNumbers.ts';
import { inDependencyOrder } from './inDependencyOrder.ts';
import { quantityIn } from './inputQuantity.ts';
import { decodeSteps, encodeSteps } from './inputSteps.ts';
import { lazyRows } from './lazyRows.ts';
import { recipeOf } from './recipes.ts';
import { encodeTable, tableColumns, type Table } from './tableColumns.ts';

/** What computed figures rest on. */
interface Printed {
  readonly indicators: readonly Indicator[];
  readonly observations: Rows<Observation>;
}

const {
  id: _id,
  inputs: _inputs,
  value: _value,
  low: _low,
  high: _high,
  ...kept
} = editionEntries.computed;

const writtenNumbers = v.tuple([finite, finite, finite]);
const recipePosition = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Looked at in one go: there is a list a figure. */
const steps = v.custom<readonly number[]>(
  (input) => Array.isArray(input) && input.length > 0 && input.every(Number.isInteger),
  'no steps',
);

/**
 * What the file holds of a computed figure: what it is of, the end of its id, steps between the positions of its inputs (printed
 * figures first, then computed ones), and a recipe, or the numbers where no recipe gives exactly these.
 */
const writtenEntries = {
  ...kept,
  idEnd: v.string(),
  inputs: steps,
  recipe: v.nullable(recipePosition),
  numbers: v.nullable(writtenNumbers),
};

/**
 * Writes computed figures as recipes: what follows from its inputs exactly is not written down.
 *
 * @example
 * // 304.3 亿元 (304.2 to 304.4) is 527.7 less 223.4: a recipe and two positions, no number.
 */
export function encodeComputed(computed: Rows<ComputedFigure>, printed: Printed): Table {
  const items = [...printed.observations, ...computed];
  const positions = new Map(items.map(({ id }, index) => [id, index]));
  const quantity = quantityIn(printed.indicators);
  const inputs = computed.map((figure) => figure.inputs.map((input) => positions.get(input) ?? -1));
  const written = encodeSteps(inputs);
  const rows = computed.map((figure, row) => {
    const { value, low, high } = figure;
    const quantities = (inputs[row] ?? []).flatMap((index) => {
      const item = items[index];
      if (item === undefined) return [];
      return 'method' in item ? item : quantity(item, figure.unit);
    });
    const recipe = recipeOf({ value, low, high }, quantities) ?? null;
    return {
      ...figure,
      idEnd: computedIdEnd(figure),
      inputs: written[row],
      recipe,
      numbers: recipe === null ? [value, low, high] : null,
    };
  });
  return encodeTable(rows, Object.keys(writtenEntries));
}

/** The computed figures of a table, with the numbers that their recipes give; each is made when it is asked for. */
export function decodeComputed(table: Table, printed: Printed): Result<Rows<ComputedFigure>> {
  const { rows } = table;
  const before = printed.observations.length;
  const decoded = tableColumns('computed', table, writtenEntries);
  if (!decoded.ok) return decoded;
  const written = decoded.value;
  const inputs = decodeSteps(rows, written.inputs.at, before + rows);
  if (typeof inputs === 'number') return broken(inputs, 'inputs', 'rests on what is not there');
  const ordered = inDependencyOrder(inputs, before);
  if ('ring' in ordered) return broken(ordered.ring, 'inputs', 'a figure rests on itself');
  const numbers = cookedNumbers(written, inputs, ordered.order, printed);
  if ('fault' in numbers) return broken(numbers.fault.row, 'recipe', numbers.fault.reason);
  const id = computedIds(rows, written, written.idEnd);
  const printedId = columnOf(printed.observations, 'id');
  const idOf = (position: number): string =>
    position < before ? printedId.at(position) : id.at(position - before);
  const { starts, positions } = inputs;
  const columns: Columns<ComputedFigure> = {
    ...written,
    id,
    inputs: columnFrom(rows, (row) =>
      Array.from(positions.subarray(starts[row], starts[row + 1]), idOf),
    ),
    value: columnFrom(rows, (row) => numbers.values[row] ?? Number.NaN),
    low: columnFrom(rows, (row) => numbers.lows[row] ?? Number.NaN),
    high: columnFrom(rows, (row) => numbers.highs[row] ?? Number.NaN),
  };
  const make = (row: number): ComputedFigure => figureAt(columns, row);
  return success(lazyRows(rows, make, (name) => columns[name]));
}

function figureAt(columns: Columns<ComputedFigure>, row: number): ComputedFigure {
  const figure: ComputedFigure = {
    place: columns.place.at(row),
    indicator: columns.indicator.at(row),
    breakdown: columns.breakdown.at(row),
    period: columns.period.at(row),
    measure: columns.measure.at(row),
    reference: columns.reference.at(row),
    id: columns.id.at(row),
    method: columns.method.at(row),
    inputs: columns.inputs.at(row),
    value: columns.value.at(row),
    unit: columns.unit.at(row),
    low: columns.low.at(row),
    high: columns.high.at(row),
  };
  const vintage = columns.vintage.at(row);
  const mixed = columns.mixed.at(row);
  // A literal with spreads takes two hundred times as long.
  if (vintage !== undefined) Object.assign(figure, { vintage });
  if (mixed !== undefined) Object.assign(figure, { mixed });
  return figure;
}

const broken = (row: number, member: string, reason: string): Result<never> =>
  failure({ code: 'broken-edition', path: `computed.${row}.${member}`, reason });
