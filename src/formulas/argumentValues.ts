import type { Issue } from '../domain/issue.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { isBlank, isMatrix, type CellInput, type CellMatrix, type CellValue } from './cellValue.ts';

/** What reading an argument needs to know of its parameter. */
interface Wanted {
  readonly name: string;
  readonly optional: boolean;
  readonly range: boolean;
}

/** The arguments of one call by parameter name: blanks are absent, a single cell stands for itself. */
export interface ArgumentValues {
  /** The value of a parameter, undefined where it is blank. */
  readonly value: (parameter: string) => string | number | boolean | undefined;
  /** Whether the function has a parameter of that name. */
  readonly has: (parameter: string) => boolean;
  /** The cells of a parameter that takes a range; one cell is a range of one. */
  readonly cells: (parameter: string) => CellMatrix;
}

/**
 * Reads the arguments of a call: too few or too many, a blank where one is required, or a range where one value belongs
 * are failures that name the argument.
 */
export function argumentValues(
  parameters: readonly Wanted[],
  given: readonly CellInput[],
): Result<ArgumentValues> {
  const least = parameters.filter(({ optional }) => !optional).length;
  if (given.length > parameters.length) {
    return failure({ code: 'argument-count', least, most: parameters.length, given: given.length });
  }
  for (const [index, parameter] of parameters.entries()) {
    const refused = refusal(parameter, given[index] ?? null);
    if (refused !== undefined) return failure(refused);
  }
  const at = (name: string): CellInput =>
    given[parameters.findIndex((parameter) => parameter.name === name)] ?? null;
  return success({
    value: (name) => present(firstCell(at(name))),
    has: (name) => parameters.some((parameter) => parameter.name === name),
    cells: (name) => matrixOf(at(name)),
  });
}

/** Most arguments are one cell, for which no range is made: this runs in every cell of a workbook. */
function refusal({ name, optional, range }: Wanted, input: CellInput): Issue | undefined {
  const cells = isMatrix(input) ? input.flat() : undefined;
  if (!range && cells !== undefined && cells.length > 1)
    return { code: 'bad-argument', argument: name };
  if (optional) return undefined;
  const blank = cells === undefined ? isBlank(firstCell(input)) : cells.every(isBlank);
  return blank ? { code: 'missing-argument', argument: name } : undefined;
}

const firstCell = (input: CellInput): CellValue =>
  isMatrix(input) ? (input[0]?.[0] ?? null) : input;

const matrixOf = (input: CellInput): CellMatrix => (isMatrix(input) ? input : [[input]]);

function present(value: CellValue): string | number | boolean | undefined {
  return value === null || isBlank(value) ? undefined : value;
}
