import type { Dataset } from '../dataset/dataset.ts';
import { faultOf, type Fault } from '../domain/fault.ts';
import { defaultLanguage } from '../domain/language.ts';
import type { Result } from '../domain/result.ts';
import type { Answer } from '../formulas/answer.ts';
import { evaluateFunction } from '../formulas/evaluateFunction.ts';
import { functionCatalogue } from '../formulas/functions/functionCatalogue.ts';
import type {
  FunctionContext,
  FunctionDefinition,
} from '../formulas/functions/functionDefinition.ts';
import { callArguments } from './callArguments.ts';
import { callJournal } from './callJournal.ts';
import { cellResult, type CellResult } from './cellResult.ts';
import type { DatasetSource } from './createDatasetSource.ts';
import { createFaultLog } from './createFaultLog.ts';
import { displayLanguage } from './displayLanguage.ts';
import { excelAnswerLanguage } from './excelAnswerLanguage.ts';
import { excelError } from './excelError.ts';
import { memoizeCalls } from './memoizeCalls.ts';
import { onceReady } from './onceReady.ts';

/** What the functions answer from; a dataset that could not be loaded is the answer to every call. */
export interface FunctionService {
  readonly dataset: DatasetSource<Dataset>;
  /** Told of every call, before it is answered. */
  readonly called: () => void;
}

/** A function of the catalogue as it answers from a dataset. */
type Answering = (dataset: Result<Dataset>, given: readonly unknown[]) => CellResult;

/**
 * Gives Excel the functions of the catalogue, at once: a call that comes while one is missing fails for good. They answer
 * plain values, no promises; but calls wait while the edition is on its way, and those whose text is in the workbook's
 * language until that can be read.
 */
export function registerFunctions({ dataset, called }: FunctionService): void {
  const log = createFaultLog();
  for (const definition of functionCatalogue) {
    const answers = worksheetFunction(definition, rememberedFunction(definition, log), log);
    const asked = (...given: unknown[]): CellResult | Promise<CellResult> => {
      called();
      const known = dataset.current();
      return known === undefined
        ? dataset.loaded().then((loaded) => answers(loaded, given))
        : answers(known, given);
    };
    CustomFunctions.associate(definition.id, definition.speaks === true ? onceReady(asked) : asked);
  }
}

type Log = ReturnType<typeof createFaultLog>;

/** One function as Excel calls it; the one place that throws. A fault has words in its cell as any failure has. */
function worksheetFunction(
  { id, parameters }: FunctionDefinition,
  evaluate: Answering,
  log: Log,
): Answering {
  return (dataset, given) => {
    const address = addressOf(given.at(-1));
    callJournal.tell(address, () => ({ id, given: callArguments(given, parameters.length) }));
    let result: CellResult;
    try {
      result = evaluate(dataset, given);
    } catch (thrown) {
      const fault = faultOf(thrown);
      log(fault);
      result = excelError({ code: 'fault', fault }, displayLanguage());
    }
    callJournal.record(address, result);
    if (result instanceof CustomFunctions.Error) throw result;
    return result;
  };
}

/** The answers to calls, remembered with what they were given from; a fault is not remembered. */
function rememberedFunction(definition: FunctionDefinition, log: Log): Answering {
  const { length } = definition.parameters;
  let grounds: Grounds | undefined;
  let remembered: ((given: readonly unknown[]) => CellResult) | undefined;
  return (dataset, given) => {
    const current = { dataset, ...languagesNow() };
    if (remembered === undefined || !isSame(grounds, current)) {
      grounds = current;
      remembered = memoizeCalls((call) => {
        const result = answer(definition, call, current);
        for (const fault of faultsOf(result)) log(fault);
        return cellResult(result, current.language);
      }, length);
    }
    return remembered(given);
  };
}

/** All that an answer depends on beside its arguments. */
type Grounds = Languages & { readonly dataset: Result<Dataset> };

/** The languages of messages and of answers. */
type Languages = Required<Pick<FunctionContext, 'language' | 'answers'>>;

function languagesNow(): Languages {
  return {
    language: displayLanguage(),
    answers: excelAnswerLanguage.current() ?? defaultLanguage,
  };
}

const isSame = (before: Grounds | undefined, now: Grounds): boolean =>
  before?.dataset === now.dataset &&
  before.language === now.language &&
  before.answers === now.answers;

/** The cell that asks, as the invocation tells it, which Excel hands over behind the arguments. */
function addressOf(invocation: unknown): string | undefined {
  const isTold = invocation instanceof Object && 'address' in invocation;
  return isTold && typeof invocation.address === 'string' ? invocation.address : undefined;
}

function answer(
  definition: FunctionDefinition,
  given: readonly unknown[],
  { dataset, ...languages }: Grounds,
): Result<Answer> {
  if (!dataset.ok) return dataset;
  const call = callArguments(given, definition.parameters.length);
  return evaluateFunction(definition, call, { dataset: dataset.value, ...languages });
}

/** The faults inside a table, whose other cells answer all the same. */
function faultsOf(result: Result<Answer>): readonly Fault[] {
  if (!result.ok || result.value.kind !== 'table') return [];
  return result.value.rows
    .flat()
    .flatMap((cell) => (typeof cell === 'object' && cell.code === 'fault' ? [cell.fault] : []));
}
