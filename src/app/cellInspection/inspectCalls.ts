import type { Figure } from '../../domain/figure.ts';
import type { Answer } from '../../formulas/answer.ts';
import type { CellOutput } from '../../formulas/cellValue.ts';
import { functionOf } from '../../formulas/functionCatalogue.ts';
import type { FunctionContext, FunctionDefinition } from '../../formulas/functionDefinition.ts';
import { issueCode } from '../../formulas/issueCode.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { namespace } from '../../formulas/product.ts';
import { parseFormula } from '../formulaText/parseFormula.ts';
import type { FormulaCall } from '../formulaText/parseFormula.ts';
import { decimalsOf, quantityText } from '../text/quantityText.ts';
import type { CellLookup } from './cellLookup.ts';
import { evaluateCall } from './evaluateCall.ts';
import type { CallAnswer } from './evaluateCall.ts';
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
  /** `code` is what the cell shows; empty where it cannot be told outside of the host. */
  | { readonly ok: false; readonly code: '#N/A' | '#VALUE!' | ''; readonly message: string };

/** A cell as it is inspected; any `FormulaCell` of the port is one. */
export interface InspectedCell {
  readonly sheet: string;
  readonly formula: string;
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
  { formula, sheet }: InspectedCell,
  context: FunctionContext,
  lookup: CellLookup,
): readonly InspectedCall[] {
  return parseFormula(formula).map((call) => {
    const answer = evaluateCall(call, sheet, lookup, context);
    return {
      call,
      definition: functionOf(call.id),
      answer,
      result: resultOf(call, answer, context),
    };
  });
}

function resultOf(
  call: FormulaCall,
  answer: CallAnswer,
  { language }: FunctionContext,
): CallResult {
  const words = inspectionWords[language];
  if (call.isDisfigured) {
    return { ok: false, code: '', message: words.disfigured(`${namespace}.${call.id}`) };
  }
  if (answer.kind === 'issue') {
    const { issue } = answer;
    return { ok: false, code: issueCode(issue), message: issueMessage(issue, language) };
  }
  if (answer.kind === 'unresolved') {
    const { argument, error } = answer;
    const message = error === '' ? words.notComputable(argument) : words.errorIn(argument, error);
    return { ok: false, code: '', message };
  }
  return answered(answer.answer, answer.figures, language);
}

function answered(
  answer: Answer,
  figures: readonly Figure[],
  language: FunctionContext['language'],
): CallResult {
  if (answer.kind === 'figure') {
    const { figure } = answer;
    const quantity = { ...answer, measure: figure.measure };
    const { text } = quantityText(quantity, decimalsOf(answer), language);
    return { ok: true, text, figure, figures };
  }
  if (answer.kind === 'value') return { ok: true, text: String(answer.value), figures };
  const { rows } = answer;
  const text = inspectionWords[language].table(rows.length, rows[0]?.length ?? 0);
  return { ok: true, text, figures, rows };
}
