import type { Issue } from '../domain/issue.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { isBlank, isMatrix, type CellInput, type CellMatrix, type CellValue } from './cellValue.ts';
import type { Parameter } from './functions/parameter.ts';
import type { SharedName } from './parameters.ts';

type ReadParameter = Pick<Parameter, 'name' | 'optional' | 'range'>;

/** One argument once it is read; undefined where it is blank. */
export type ArgumentValue = string | number | boolean | undefined;

/** Arguments of the parameters that several functions share; those that a function lacks count as blank. */
export interface SharedArguments {
  readonly shared: (parameter: SharedName) => ArgumentValue;
  /** Whether the function has a parameter of that name. */
  readonly has: (parameter: SharedName) => boolean;
}

/** The arguments of one call by parameter name: blanks are absent, a single cell stands for itself. */
export interface ArgumentValues<Name extends string = string> extends SharedArguments {
  readonly value: (parameter: Name) => ArgumentValue;
  /** The cells of a parameter that takes a range; one cell is a range of one. */
  readonly cells: (parameter: Name) => CellMatrix;
}

/**
 * Reads the arguments of a call: too few or too many, a blank where one is required, or a range where one value belongs
 * are failures that name the argument.
 */
export function argumentValues(
  parameters: readonly ReadParameter[],
  inputs: readonly CellInput[],
): Result<ArgumentValues> {
  if (inputs.length > parameters.length) {
    const least = parameters.filter(({ optional }) => !optional).length;
    const most = parameters.length;
    return failure({ code: 'argument-count', least, most, count: inputs.length });
  }
  let index = 0;
  for (const parameter of parameters) {
    const refused = refusal(parameter, inputs[index] ?? null);
    if (refused !== undefined) return failure(refused);
    index += 1;
  }
  const at = (name: string): CellInput => inputNamed(name, parameters, inputs);
  const value = (name: string): ArgumentValue => present(firstCell(at(name)));
  return success({
    value,
    shared: value,
    has: (name) => parameters.some((parameter) => parameter.name === name),
    cells: (name) => matrixOf(at(name)),
  });
}

/** A call hands over the first two or three arguments of seven: only these are looked through, in every cell of a workbook. */
function inputNamed(
  name: string,
  parameters: readonly ReadParameter[],
  inputs: readonly CellInput[],
): CellInput {
  for (let index = 0; index < inputs.length; index += 1) {
    if (parameters[index]?.name === name) return inputs[index] ?? null;
  }
  return null;
}

/** Most arguments are one cell, for which no range is made: this runs in every cell of a workbook. */
function refusal({ name, optional, range }: ReadParameter, input: CellInput): Issue | undefined {
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

function present(value: CellValue): ArgumentValue {
  return value === null || isBlank(value) ? undefined : value;
}
