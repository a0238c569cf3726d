import { callKey } from '../app/editions/callKey.ts';
import type { AnswerKeeper } from '../app/editions/createAnswerKeeper.ts';
import { keptAnswer } from '../app/editions/keptAnswer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isEditionId } from '../dataset/editionList.ts';
import { faultOf, type Fault } from '../domain/fault.ts';
import { defaultLanguage } from '../domain/language.ts';
import type { Result } from '../domain/result.ts';
import type { Answer } from '../formulas/answer.ts';
import type { CellInput } from '../formulas/cellValue.ts';
import { evaluateFunction } from '../formulas/evaluateFunction.ts';
import { functionCatalogue } from '../formulas/functions/functionCatalogue.ts';
import type {
  FunctionContext,
  FunctionDefinition,
} from '../formulas/functions/functionDefinition.ts';
import { delayed } from './answerDelay.ts';
import { callArguments } from './callArguments.ts';
import { callJournal } from './callJournal.ts';
import { cellResult, type CellResult } from './cellResult.ts';
import type { DatasetSource } from './createDatasetSource.ts';
import { createFaultLog } from './createFaultLog.ts';
import { displayLanguage } from './displayLanguage.ts';
import { excelAnswerLanguage } from './excelAnswerLanguage.ts';
import { excelError } from './excelError.ts';
import { keptResult } from './keptResult.ts';
import { memoizeCalls } from './memoizeCalls.ts';

/** What the functions answer from; a dataset that could not be loaded is the answer to every call that is not kept. */
export interface FunctionService {
  readonly dataset: DatasetSource<Dataset>;
  /** Another edition, which a call names. */
  readonly editionOf?: (id: string) => DatasetSource<Dataset>;
  /** Answers that the workbook keeps. */
  readonly kept?: Pick<AnswerKeeper, 'find' | 'record' | 'load' | 'isLoaded'>;
  /** Whether kept answers go before: the workbook was made with other rules. */
  readonly isBound?: () => boolean;
}

/** A function of the catalogue as it answers from a dataset. */
type Answering = (dataset: Result<Dataset>, given: readonly unknown[]) => CellResult;

/**
 * Gives Excel the functions of the catalogue, at once: a call that comes while one is missing fails for good. They answer
 * plain values, no promises, once the workbook's state and its edition are there; till then calls wait.
 */
export function registerFunctions(service: FunctionService): void {
  const log = createFaultLog();
  const { dataset, kept, isBound = () => false } = service;
  const lacksKept = (known: Result<Dataset>): boolean =>
    kept !== undefined && !kept.isLoaded() && (!known.ok || isBound());
  for (const definition of functionCatalogue) {
    const remembered = rememberedFunction(definition, service, log);
    const answers = worksheetFunction(definition, remembered, log);
    const named = namedEdition(definition, service);
    const later = async (
      source: DatasetSource<Dataset>,
      given: readonly unknown[],
    ): Promise<CellResult> => {
      const loaded = await source.loaded();
      if (lacksKept(loaded)) await kept?.load();
      return answers(loaded, given);
    };
    const asked = (...given: unknown[]): CellResult | Promise<CellResult> => {
      try {
        const source = named(given) ?? dataset;
        const known = source.current();
        return delayed(
          known === undefined || lacksKept(known)
            ? later(source, given).catch((thrown: unknown) => told(thrown, log))
            : answers(known, given),
        );
      } catch (thrown) {
        return told(thrown, log);
      }
    };
    CustomFunctions.associate(definition.id, asked);
  }
}

/** The edition that a call names by its id; undefined where it names none or the workbook's. */
function namedEdition(
  { parameters }: FunctionDefinition,
  { editionOf }: FunctionService,
): (given: readonly unknown[]) => DatasetSource<Dataset> | undefined {
  const at = parameters.findIndex(({ name }) => name === 'edition');
  return (given) => {
    const id = at < 0 ? undefined : given[at];
    return typeof id === 'string' && isEditionId(id) ? editionOf?.(id) : undefined;
  };
}

/** What nobody foresaw on the way to an answer has words in its cell, as any failure has. */
function told(thrown: unknown, log: Log): never {
  if (thrown instanceof CustomFunctions.Error) throw thrown;
  const fault = faultOf(thrown);
  log(fault);
  throw excelError({ code: 'fault', fault }, displayLanguage());
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
function rememberedFunction(
  definition: FunctionDefinition,
  { kept, isBound = () => false }: FunctionService,
  log: Log,
): Answering {
  const { id, parameters } = definition;
  const { length } = parameters;
  let grounds: Grounds | undefined;
  let remembered: ((given: readonly unknown[]) => CellResult) | undefined;
  const evaluate = (given: readonly unknown[], current: Grounds): CellResult => {
    const call = callArguments(given, length);
    const key = kept === undefined ? '' : callKey(id, call);
    if (!current.dataset.ok || current.isBound) {
      const found = kept?.find(key);
      if (found !== undefined) return keptResult(found);
    }
    const result = answer(definition, call, current);
    const faults = faultsOf(result);
    for (const fault of faults) log(fault);
    if (current.dataset.ok && faults.length === 0) {
      kept?.record(key, keptAnswer(result, current.language));
    }
    return cellResult(result, current.language);
  };
  return (dataset, given) => {
    const current = { dataset, isBound: isBound(), ...languagesNow() };
    if (remembered === undefined || !isSame(grounds, current)) {
      grounds = current;
      remembered = memoizeCalls((call) => evaluate(call, current), length);
    }
    return remembered(given);
  };
}

/** All that an answer depends on beside its arguments. */
type Grounds = Languages & { readonly dataset: Result<Dataset>; readonly isBound: boolean };

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
  before.isBound === now.isBound &&
  before.language === now.language &&
  before.answers === now.answers;

/** The cell that asks, as the invocation tells it, which Excel hands over behind the arguments. */
function addressOf(invocation: unknown): string | undefined {
  const isTold = invocation instanceof Object && 'address' in invocation;
  return isTold && typeof invocation.address === 'string' ? invocation.address : undefined;
}

function answer(
  definition: FunctionDefinition,
  call: readonly CellInput[],
  { dataset, language, answers }: Grounds,
): Result<Answer> {
  if (!dataset.ok) return dataset;
  return evaluateFunction(definition, call, { dataset: dataset.value, language, answers });
}

/** The faults inside a table, whose other cells answer all the same. */
function faultsOf(result: Result<Answer>): readonly Fault[] {
  if (!result.ok || result.value.kind !== 'table') return [];
  return result.value.rows
    .flat()
    .flatMap((cell) => (typeof cell === 'object' && cell.code === 'fault' ? [cell.fault] : []));
}
