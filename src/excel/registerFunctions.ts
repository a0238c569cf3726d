import type { Dataset } from '../dataset/dataset.ts';
import type { Language } from '../domain/language.ts';
import type { Result } from '../domain/result.ts';
import { evaluateFunction } from '../formulas/evaluateFunction.ts';
import { functionCatalogue } from '../formulas/functions/functionCatalogue.ts';
import type { FunctionDefinition } from '../formulas/functions/functionDefinition.ts';
import { callArguments } from './callArguments.ts';
import { cellResult, type CellResult } from './cellResult.ts';
import { displayLanguage } from './displayLanguage.ts';
import { memoizeCalls } from './memoizeCalls.ts';

/** What the functions answer from; a dataset that could not be loaded is the answer to every call. */
export interface FunctionService {
  readonly dataset: () => Result<Dataset>;
  /** Told of every call, before it is answered. */
  readonly called: () => void;
}

/**
 * Gives Excel the functions of the catalogue, at once: a call that comes while one is missing fails for good. They answer
 * plain values, no promises.
 */
export function registerFunctions(service: FunctionService): void {
  for (const definition of functionCatalogue) {
    CustomFunctions.associate(definition.id, worksheetFunction(definition, service));
  }
}

/** One function as Excel calls it; the one place that throws. */
function worksheetFunction(
  definition: FunctionDefinition,
  { dataset, called }: FunctionService,
): (...given: unknown[]) => CellResult {
  const { length } = definition.parameters;
  let language: Language | undefined;
  let remembered: ((given: readonly unknown[]) => CellResult) | undefined;
  return (...given) => {
    called();
    if (remembered === undefined || language !== displayLanguage()) {
      const current = displayLanguage();
      language = current;
      remembered = memoizeCalls(
        (call) => cellResult(answer(definition, call, dataset(), current), current),
        length,
      );
    }
    const result = remembered(given);
    if (result instanceof CustomFunctions.Error) throw result;
    return result;
  };
}

function answer(
  definition: FunctionDefinition,
  given: readonly unknown[],
  dataset: Result<Dataset>,
  language: Language,
): ReturnType<typeof evaluateFunction> {
  if (!dataset.ok) return dataset;
  const call = callArguments(given, definition.parameters.length);
  return evaluateFunction(definition, call, { dataset: dataset.value, language });
}
