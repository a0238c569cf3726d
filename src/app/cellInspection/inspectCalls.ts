import type { Fault } from '../../domain/fault.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { shownText } from '../../domain/shownText.ts';
import type { Answer } from '../../formulas/answer.ts';
import type { CellOutput } from '../../formulas/cellValue.ts';
import { functionOf } from '../../formulas/functions/functionCatalogue.ts';
import type {
  FunctionContext,
  FunctionDefinition,
} from '../../formulas/functions/functionDefinition.ts';
import { issueCode, type ErrorCode } from '../../formulas/issueCode.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { namespace } from '../../formulas/product.ts';
import { parseFormula, type FormulaCall } from '../formulaText/parseFormula.ts';
import { isErrorValue } from '../ports/errorValue.ts';
import type { ShownValue } from '../ports/selection.ts';
import { answerQuantity } from '../text/answerQuantity.ts';
import { decimalsOf, quantityText } from '../text/quantityText.ts';
import type { CellLookup } from './cellLookup.ts';
import { evaluateCall, type CallAnswer, type Unresolved } from './evaluateCall.ts';
import { firstAnswer, isSingle } from './firstAnswer.ts';
import { nothingHeard, type HeardArguments } from './heardArguments.ts';
import { inspectionWords } from './inspectionWords.ts';

/** What a call answers, in words. */
export type CallResult =
  | {
      readonly ok: true;
      readonly text: string;
      /** Where the call answers one figure. */
      readonly figure?: Figure;
      /** Every figure that the answer rests on. */
      readonly figures: readonly Figure[];
      /** Where it spills. */
      readonly rows?: readonly (readonly CellOutput[])[];
    }
  | {
      readonly ok: false;
      /** `info` where the cell itself may well be right: the formula catches the failure, or the host alone can tell. */
      readonly intent: 'error' | 'info';
      /** The error that the call is; empty where it cannot be told outside of the host. */
      readonly code: ErrorCode | '';
      readonly message: string;
      /** Where the mistake is neither the cell's nor the formula's but ours. */
      readonly fault?: Fault;
    };

type FailedResult = Extract<CallResult, { readonly ok: false }>;

/** A cell as it is inspected: its value, and its formula where it has one. */
export interface InspectedCell {
  readonly sheet: string;
  readonly formula: string;
  readonly value: ShownValue;
}

/** One call with what it answers. */
export interface InspectedCall {
  readonly call: FormulaCall;
  readonly definition: FunctionDefinition | undefined;
  readonly answer: CallAnswer;
  readonly result: CallResult;
}

/** Every call of a formula, asked again with the values of the cells that it refers to. */
export function inspectCalls(
  { formula, sheet, value }: InspectedCell,
  context: FunctionContext,
  lookup: CellLookup,
  heard: HeardArguments = nothingHeard,
): readonly InspectedCall[] {
  return parseFormula(formula).map((call) => {
    const asked = evaluateCall(call, sheet, lookup, context, heard);
    const answer = isSingle(formula, call) ? firstAnswer(asked) : asked;
    return {
      call,
      definition: functionOf(call.id),
      answer,
      result: resultOf(call, answer, value, context),
    };
  });
}

function resultOf(
  call: FormulaCall,
  answer: CallAnswer,
  value: ShownValue,
  { language }: FunctionContext,
): CallResult {
  if (call.isDisfigured) {
    const message = inspectionWords[language].disfigured(`${namespace}.${call.id}`);
    return { ok: false, intent: 'error', code: '', message };
  }
  if (answer.kind === 'issue') {
    const { issue } = answer;
    const result = failedResult(issueCode(issue), issueMessage(issue, language), value, language);
    return issue.code === 'fault' ? { ...result, fault: issue.fault } : result;
  }
  return answer.kind === 'unresolved'
    ? unresolvedResult(answer, value, language)
    : answeredResult(answer.answer, answer.figures, language);
}

/** A failure that the cell does not show is no fault of the cell. */
function failedResult(
  code: ErrorCode | '',
  message: string,
  value: ShownValue,
  language: Language,
): FailedResult {
  if (isErrorValue(value)) return { ok: false, intent: 'error', code, message };
  const words = inspectionWords[language];
  const caught = words.caught(valueText(value, language));
  return { ok: false, intent: 'info', code, message: `${message} ${caught}` };
}

function unresolvedResult(
  { argument, hindrance }: Unresolved,
  value: ShownValue,
  language: Language,
): CallResult {
  const words = inspectionWords[language];
  if (hindrance.kind === 'error') {
    return failedResult('', words.errorIn(shownText(argument), hindrance.error), value, language);
  }
  const message = words[hindrance.kind](shownText(argument), valueText(value, language));
  return { ok: false, intent: 'info', code: '', message };
}

const valueText = (value: ShownValue, language: Language): string =>
  value === '' ? inspectionWords[language].blank : shownText(String(value));

function answeredResult(
  answer: Answer,
  figures: readonly Figure[],
  language: Language,
): CallResult {
  if (answer.kind === 'figure') {
    const { figure } = answer;
    const quantity = answerQuantity(answer);
    const { text } = quantityText(quantity, decimalsOf(quantity), language);
    return { ok: true, text, figure, figures };
  }
  if (answer.kind === 'value') return { ok: true, text: String(answer.value), figures };
  const { rows } = answer;
  const text = inspectionWords[language].table(rows.length, rows[0]?.length ?? 0);
  return { ok: true, text, figures, rows };
}
