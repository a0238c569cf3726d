import type { Answer } from '../../formulas/answer.ts';
import {
  isMatrix,
  type CellInput,
  type CellMatrix,
  type CellOutput,
} from '../../formulas/cellValue.ts';
import type {
  FunctionContext,
  FunctionDefinition,
} from '../../formulas/functions/functionDefinition.ts';
import { grid, periodsGoDown } from '../../formulas/functions/grid.ts';
import { timeseries } from '../../formulas/functions/timeseries.ts';
import { askFigure, namedInputs } from '../formulaText/askFigure.ts';
import { figureNumberFormat } from './figureNumberFormat.ts';

/** Number formats of the cells of a table that spills, in its shape; undefined for a cell without a figure. */
export type TableFormats = readonly (readonly (string | undefined)[])[];

type Named = ReadonlyMap<string, CellInput>;
type Rows = readonly (readonly CellOutput[])[];
type FormatsOf = (named: Named, rows: Rows, context: FunctionContext) => TableFormats;

/**
 * The number format of each figure that a call spills: a single formula has one format, a table one for every cell.
 *
 * @example
 * // =HENAN.TIMESERIES("郑州","trade",2024,2025), of 5565 and 6501.8
 * tableFormats(timeseries, given, answer, context); // => [['0', '#,##0'], ['0', '#,##0.0']]
 */
export function tableFormats(
  definition: FunctionDefinition,
  given: readonly CellInput[],
  answer: Extract<Answer, { kind: 'table' }>,
  context: FunctionContext,
): TableFormats {
  return formatsOf.get(definition.id)?.(namedInputs(definition, given), answer.rows, context) ?? [];
}

const formatsOf: ReadonlyMap<string, FormatsOf> = new Map(
  Object.entries<FormatsOf>({
    [timeseries.id]: (named, rows, context) => {
      const place = cellsOf(named.get('place')).flat()[0] ?? null;
      return rows.map(([period = null]) => [
        typeof period === 'number' ? '0' : undefined,
        typeof period === 'object' ? undefined : formatOf(named, place, period, context),
      ]);
    },
    [grid.id]: (named, _rows, context) => {
      const [places, periods] = [cellsOf(named.get('places')), cellsOf(named.get('periods'))];
      return periodsGoDown(places, periods)
        ? periods
            .flat()
            .map((period) => places.flat().map((place) => formatOf(named, place, period, context)))
        : places
            .flat()
            .map((place) =>
              periods.flat().map((period) => formatOf(named, place, period, context)),
            );
    },
  }),
);

type Cell = CellMatrix[number][number];

function formatOf(
  named: Named,
  place: Cell,
  period: Cell,
  context: FunctionContext,
): string | undefined {
  const answer = askFigure({ named, place, period }, context);
  if (answer === undefined) return undefined;
  const { measure, status } = answer.figure;
  return figureNumberFormat({ ...answer, measure, status }, context.language);
}

function cellsOf(input: CellInput = null): CellMatrix {
  return isMatrix(input) ? input : [[input]];
}
