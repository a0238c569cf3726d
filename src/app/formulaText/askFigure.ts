import type { FigureAnswer } from '../../formulas/answer.ts';
import type { CellInput, CellValue } from '../../formulas/cellValue.ts';
import { evaluateSafely } from '../../formulas/evaluateSafely.ts';
import { figure as figureFunction } from '../../formulas/functions/figure.ts';
import type {
  FunctionContext,
  FunctionDefinition,
} from '../../formulas/functions/functionDefinition.ts';

/** The arguments of a call by the names of its function's parameters. */
export function namedInputs(
  { parameters }: FunctionDefinition,
  given: readonly CellInput[],
): ReadonlyMap<string, CellInput> {
  return new Map(parameters.map(({ name }, at) => [name, given[at] ?? null]));
}

interface Wanted {
  readonly named: ReadonlyMap<string, CellInput>;
  readonly place: CellValue;
  readonly period: CellValue;
}

/** Asks `FIGURE` for one figure of a call that covers several, with the arguments that the call shares with it. */
export function askFigure(
  { named, place, period }: Wanted,
  context: FunctionContext,
): FigureAnswer | undefined {
  const given = figureFunction.parameters.map(({ name }): CellInput => {
    if (name === 'place') return place;
    return name === 'period' ? period : (named.get(name) ?? null);
  });
  const answer = evaluateSafely(figureFunction, given, context);
  return answer.ok && answer.value.kind === 'figure' ? answer.value : undefined;
}
