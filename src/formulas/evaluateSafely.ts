import { catchFault } from '../domain/catchFault.ts';
import type { Result } from '../domain/result.ts';
import type { Answer } from './answer.ts';
import type { CellInput } from './cellValue.ts';
import { evaluateFunction } from './evaluateFunction.ts';
import type { FunctionContext, FunctionDefinition } from './functions/functionDefinition.ts';

/** Evaluates one call among others: a fault in it is its own failure, so that it takes no table and no screen down. */
export function evaluateSafely(
  definition: FunctionDefinition,
  given: readonly CellInput[],
  context: FunctionContext,
): Result<Answer> {
  return catchFault(() => evaluateFunction(definition, given, context));
}
