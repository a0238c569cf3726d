import { failure, success } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { isBlank, isMatrix } from './cellValue.ts';
import type { CellInput, CellMatrix, CellValue } from './cellValue.ts';
import type { Parameter } from './functionDefinition.ts';

/** The arguments of one call by parameter name: blanks are absent, a single cell stands for itself. */
export interface ArgumentValues {
  /** The value of a parameter, undefined where it is blank. */
  readonly value: (parameter: string) => string | number | boolean | undefined;
  /** The cells of a parameter that takes a range; one cell is a range of one. */
  readonly cells: (parameter: string) => CellMatrix;
}

/**
 * Reads the arguments of a call: too few or too many, a blank where one is required, or a range where one value belongs
 * are failures that name the argument.
 */
export function argumentValues(
  parameters: readonly Parameter[],
  given: readonly CellInput[],
): Result<ArgumentValues> {
  const least = parameters.filter(({ optional }) => !optional).length;
  if (given.length > parameters.length) {
    return failure({ code: 'argument-count', least, most: parameters.length, given: given.length });
  }
  const values = new Map<string, CellMatrix>();
  for (const [index, parameter] of parameters.entries()) {
    const input = given[index] ?? null;
    const cells: CellMatrix = isMatrix(input) ? input : [[input]];
    const read = fit(parameter, cells);
    if (!read.ok) return read;
    values.set(parameter.name, read.value);
  }
  return success({
    value: (name) => present(values.get(name)?.[0]?.[0] ?? null),
    cells: (name) => values.get(name) ?? [],
  });
}

function fit({ name, optional, range }: Parameter, cells: CellMatrix): Result<CellMatrix> {
  const all = cells.flat();
  if (!range && all.length > 1) return failure({ code: 'bad-argument', argument: name });
  if (!optional && all.every(isBlank)) return failure({ code: 'missing-argument', argument: name });
  return success(cells);
}

function present(value: CellValue): string | number | boolean | undefined {
  return value === null || isBlank(value) ? undefined : value;
}
