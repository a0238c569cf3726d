import { evaluateSafely } from '../../formulas/evaluateSafely.ts';
import { functionOf } from '../../formulas/functions/functionCatalogue.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { calledBy } from './callKey.ts';
import { keptAnswer, type KeptAnswer } from './keptAnswer.ts';

/**
 * What a call answers, by its key, in the form in which a workbook keeps it; undefined where no function of ours is called so.
 *
 * @example
 * answeredCall(callKey('TRADE', ['济源', 2025]), context); // => 527.7
 */
export function answeredCall(key: string, context: FunctionContext): KeptAnswer | undefined {
  const call = calledBy(key);
  const definition = call === undefined ? undefined : functionOf(call.id);
  if (call === undefined || definition === undefined) return undefined;
  return keptAnswer(evaluateSafely(definition, call.given, context), context.language);
}
