import * as v from 'valibot';
import type { ComputedFigure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { once } from '../../domain/once.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import type { Column, Columns, Rows } from '../../domain/rows.ts';
import { editionEntries, finite } from '../editionSchema.ts';
import { columnFrom } from './columnFrom.ts';
import { columnOf } from './columnOf.ts';
import { computedIdEnd, computedIds } from './computedId.ts';
import { cookedNumbers, type CookedNumbers } from './cookedNumbers.ts';
import { inDependencyOrder } from './inDependencyOrder.ts';
import { quantityIn } from './inputQuantity.ts';
import { decodeSteps, encodeSteps, type InputPositions } from './inputSteps.ts';
import { lazyRows } from './lazyRows.ts';
import { recipeOf } from './recipes.ts';
import { encodeTable, tableColumns, type Table, type TableColumns } from './tableColumns.ts';

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

/**
 * The computed figures of a table, with the numbers that their recipes give; each is made when it is asked for.
 *
 * @param isProven all of them were made before, and nothing has changed since: no number is computed that nobody asks for
 */
export function decodeComputed(
  table: Table,
  printed: Printed,
  isProven = false,
): Result<Rows<ComputedFigure>> {
  const { rows } = table;
  const decoded = tableColumns('computed', table, writtenEntries, isProven);
  if (!decoded.ok) return decoded;
  const written = decoded.value;
  const items = printed.observations.length + rows;
  const inputs = once(() => decodeSteps(rows, written.inputs.at, items));
  const known = once(() => knownInputs(inputs()));
  const numbers = once(() => cookedNumbers(written, known(), printed));
  const fault = isProven ? undefined : faultOf(inputs(), printed, (row) => numbers().cook(row));
  if (fault !== undefined) return fault;
  const columns = computedColumns(written, { rows, printed, known, numbers });
  const make = (row: number): ComputedFigure => figureAt(columns, row);
  return success(lazyRows(rows, make, (name) => columns[name]));
}

type WrittenColumns = TableColumns<typeof writtenEntries>;

/** What makes computed figures of what is written. */
interface Kitchen {
  readonly rows: number;
  readonly printed: Printed;
  readonly known: () => InputPositions;
  readonly numbers: () => CookedNumbers;
}

function computedColumns(
  written: WrittenColumns,
  { rows, printed, known, numbers }: Kitchen,
): Columns<ComputedFigure> {
  const before = printed.observations.length;
  const id = computedIds(rows, written, written.idEnd);
  const printedId = columnOf(printed.observations, 'id');
  const idOf = (position: number): string =>
    position < before ? printedId.at(position) : id.at(position - before);
  const number = (name: 'values' | 'lows' | 'highs'): Column<number> =>
    columnFrom(rows, (row) => {
      const cooked = numbers();
      return cooked.cook(row) === undefined ? (cooked[name][row] ?? Number.NaN) : Number.NaN;
    });
  return {
    ...written,
    id,
    inputs: columnFrom(rows, (row) => {
      const { starts, positions } = known();
      return Array.from(positions.subarray(starts[row], starts[row + 1]), idOf);
    }),
    value: number('values'),
    low: number('lows'),
    high: number('highs'),
  };
}

const none: InputPositions = { starts: new Uint32Array(1), positions: new Uint32Array() };
const knownInputs = (inputs: InputPositions | number): InputPositions =>
  typeof inputs === 'number' ? none : inputs;

/** Whether some figure rests on what is not there or on itself, or has no sound number. */
function faultOf(
  inputs: InputPositions | number,
  { observations }: Printed,
  cook: CookedNumbers['cook'],
): Result<never> | undefined {
  if (typeof inputs === 'number') return broken(inputs, 'inputs', 'rests on what is not there');
  const ordered = inDependencyOrder(inputs, observations.length);
  if ('ring' in ordered) return broken(ordered.ring, 'inputs', 'a figure rests on itself');
  for (const row of ordered.order) {
    const reason = cook(row);
    if (reason !== undefined) return broken(row, 'recipe', reason);
  }
  return undefined;
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
