import type { Dataset } from '../dataset/dataset.ts';
import { faultOf, type Fault } from '../domain/fault.ts';
import type { Language } from '../domain/language.ts';
import type { Result } from '../domain/result.ts';
import type { Answer } from '../formulas/answer.ts';
import { evaluateFunction } from '../formulas/evaluateFunction.ts';
import { functionCatalogue } from '../formulas/functions/functionCatalogue.ts';
import type { FunctionDefinition } from '../formulas/functions/functionDefinition.ts';
import { callArguments } from './callArguments.ts';
import { callJournal } from './callJournal.ts';
import { cellResult, type CellResult } from './cellResult.ts';
import { createFaultLog } from './createFaultLog.ts';
import { displayLanguage } from './displayLanguage.ts';
import { excelError } from './excelError.ts';
import { memoizeCalls } from './memoizeCalls.ts';

/** What the functions answer from; a dataset that could not be loaded is the answer to every call. */
export interface FunctionService {
  readonly dataset: () => Result<Dataset>;
  /** Told of every call, before it is answered. */
  readonly called: () => void;
}

type WorksheetFunction = (...given: unknown[]) => CellResult;

/**
 * Gives Excel the functions of the catalogue, at once: a call that comes while one is missing fails for good. They answer
 * plain values, no promises.
 */
export function registerFunctions(service: FunctionService): void {
  const log = createFaultLog();
  for (const definition of functionCatalogue) {
    const evaluate = rememberedFunction(definition, service, log);
    CustomFunctions.associate(definition.id, worksheetFunction(evaluate, log));
  }
}

type Log = ReturnType<typeof createFaultLog>;

/** One function as Excel calls it; the one place that throws. A fault has words in its cell as any failure has. */
function worksheetFunction(evaluate: WorksheetFunction, log: Log): WorksheetFunction {
  return (...given) => {
    let result: CellResult;
    try {
      result = evaluate(...given);
    } catch (thrown) {
      const fault = faultOf(thrown);
      log(fault);
      result = excelError({ code: 'fault', fault }, displayLanguage());
    }
    callJournal.record(addressOf(given.at(-1)), result);
    if (result instanceof CustomFunctions.Error) throw result;
    return result;
  };
}

/** The answers to calls, remembered in the language in which they were given; a fault is not remembered. */
function rememberedFunction(
  definition: FunctionDefinition,
  { dataset, called }: FunctionService,
  log: Log,
): WorksheetFunction {
  const { length } = definition.parameters;
  let language: Language | undefined;
  let remembered: ((given: readonly unknown[]) => CellResult) | undefined;
  return (...given) => {
    called();
    if (remembered === undefined || language !== displayLanguage()) {
      const current = displayLanguage();
      language = current;
      remembered = memoizeCalls((call) => {
        const result = answer(definition, call, dataset(), current);
        for (const fault of faultsOf(result)) log(fault);
        return cellResult(result, current);
      }, length);
    }
    return remembered(given);
  };
}

/** The cell that asks, as the invocation tells it, which Excel hands over behind the arguments. */
function addressOf(invocation: unknown): string | undefined {
  const isTold = invocation instanceof Object && 'address' in invocation;
  return isTold && typeof invocation.address === 'string' ? invocation.address : undefined;
}

function answer(
  definition: FunctionDefinition,
  given: readonly unknown[],
  dataset: Result<Dataset>,
  language: Language,
): Result<Answer> {
  if (!dataset.ok) return dataset;
  const call = callArguments(given, definition.parameters.length);
  return evaluateFunction(definition, call, { dataset: dataset.value, language });
}

/** The faults inside a table, whose other cells answer all the same. */
function faultsOf(result: Result<Answer>): readonly Fault[] {
  if (!result.ok || result.value.kind !== 'table') return [];
  return result.value.rows
    .flat()
    .flatMap((cell) => (typeof cell === 'object' && cell.code === 'fault' ? [cell.fault] : []));
}
