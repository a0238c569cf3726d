import type { Result } from '../domain/result.ts';
import type { Answer } from './answer.ts';
import { argumentValues } from './argumentValues.ts';
import type { CellInput } from './cellValue.ts';
import type { FunctionContext, FunctionDefinition } from './functions/functionDefinition.ts';
import { withOwnArguments } from './withOwnArguments.ts';

/**
 * Evaluates one call: the same path for Excel, the pane, the command and the tests.
 *
 * @param inputs the arguments as a host hands them over: null or nothing for an omitted one
 */
export function evaluateFunction(
  definition: FunctionDefinition,
  inputs: readonly CellInput[],
  context: FunctionContext,
): Result<Answer> {
  const values = argumentValues(definition.parameters, inputs);
  return values.ok
    ? withOwnArguments(definition.evaluate(values.value, context), definition)
    : values;
}
