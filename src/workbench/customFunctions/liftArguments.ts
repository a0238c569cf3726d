import { isMatrix, type ArgumentValue, type ScalarArgument } from './argumentValue.ts';
import type { CustomFunctionMetadata } from './functionMetadata.ts';

/** Several calls for one cell, because a range stands where a single value is expected. */
export interface LiftedCalls {
  readonly rows: number;
  readonly columns: number;
  /** The arguments of the call for one cell of the result. */
  at(row: number, column: number): readonly ArgumentValue[];
}

function pick(
  matrix: readonly (readonly ScalarArgument[])[],
  row: number,
  column: number,
): ScalarArgument {
  const line = matrix[matrix.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column] ?? (line === undefined ? { error: '#N/A' } : null);
}

/**
 * Excel calls a function once for every cell of a range that stands for a single-value parameter, and spills the
 * results. Null where no argument asks for it.
 */
export function liftArguments(
  { parameters }: Pick<CustomFunctionMetadata, 'parameters'>,
  given: readonly ArgumentValue[],
): LiftedCalls | null {
  const last = parameters.at(-1);
  const isLifted = (index: number): boolean => {
    const parameter = parameters[index] ?? (last?.repeating === true ? last : undefined);
    return parameter !== undefined && parameter.dimensionality === 'scalar';
  };
  const ranges = given.map((value, index) => (isMatrix(value) && isLifted(index) ? value : null));
  const rows = Math.max(1, ...ranges.map((range) => range?.length ?? 1));
  const columns = Math.max(1, ...ranges.map((range) => range?.[0]?.length ?? 1));
  if (rows === 1 && columns === 1) return null;
  return {
    rows,
    columns,
    at: (row, column) =>
      given.map((value, index) => {
        const range = ranges[index] ?? null;
        return range === null ? value : pick(range, row, column);
      }),
  };
}
