import { catchFault } from '../../domain/catchFault.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Issue } from '../../domain/issue.ts';
import { success } from '../../domain/result.ts';
import { answeredFigures, type Answer } from '../../formulas/answer.ts';
import { isMatrix, type CellInput } from '../../formulas/cellValue.ts';
import { evaluateFunction } from '../../formulas/evaluateFunction.ts';
import { functionOf } from '../../formulas/functions/functionCatalogue.ts';
import type {
  FunctionContext,
  FunctionDefinition,
} from '../../formulas/functions/functionDefinition.ts';
import { issueCode } from '../../formulas/issueCode.ts';
import { functionSuggestions } from '../formulaText/functionSuggestions.ts';
import type { FormulaCall } from '../formulaText/parseFormula.ts';
import { answerInput } from './answerInput.ts';
import type { CellLookup } from './cellLookup.ts';
import { givenArgument, untold, type Given } from './givenArgument.ts';
import { nothingHeard, orHeard, type HeardArguments } from './heardArguments.ts';

/** What a call answers when it is asked outside of its cell. */
export type CallAnswer = CallOutcome & {
  /** What each argument hands over; undefined for one that cannot be told. */
  readonly given: readonly (CellInput | undefined)[];
};

type CallOutcome =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly figures: readonly Figure[] }
  | { readonly kind: 'issue'; readonly issue: Issue }
  | Unresolved;

/** Why a call cannot be asked outside of the host. */
export interface Unresolved {
  readonly kind: 'unresolved';
  /** The argument that hinders it, as the formula has it. */
  readonly argument: string;
  /** It is an error itself, or several values where the host asks for one after the other, or only the host evaluates it. */
  readonly hindrance:
    { readonly kind: 'error'; readonly error: string } | { readonly kind: 'list' | 'computed' };
}

/**
 * Evaluates a call again, with the values of the cells that it refers to and the answers of the calls inside it.
 *
 * @param heard what the host was heard to hand over, for arguments that only the host can evaluate
 */
export function evaluateCall(
  call: FormulaCall,
  sheet: string,
  lookup: CellLookup,
  context: FunctionContext,
  heard: HeardArguments = nothingHeard,
): CallAnswer {
  const definition = functionOf(call.id);
  if (definition === undefined) {
    const suggestions = functionSuggestions(call.id);
    const issue = { code: 'unknown-function', input: call.id, suggestions } as const;
    return { kind: 'issue', issue, given: [] };
  }
  const ask = (inner: FormulaCall): Given =>
    passedOn(evaluateCall(inner, sheet, lookup, context, heard));
  const told = heard(call);
  const read = call.arguments.map(({ argument }, at) =>
    orHeard(givenArgument(argument, { sheet, lookup, ask }), argument, told?.[at]),
  );
  const given = read.map((argument) => (argument.ok ? argument.input : undefined));
  const outcome =
    hindranceOf(call, definition, read) ??
    answerOf(
      definition,
      given.map((input) => input ?? null),
      context,
    );
  return { ...outcome, given };
}

/** What a call inside of another hands to it. */
function passedOn(inner: CallAnswer): Given {
  switch (inner.kind) {
    case 'answer':
      return answerInput(inner.answer);
    case 'issue':
      return { ok: false, error: issueCode(inner.issue) };
    case 'unresolved':
      return inner.hindrance.kind === 'error'
        ? { ok: false, error: inner.hindrance.error }
        : untold;
  }
}

function hindranceOf(
  call: FormulaCall,
  { parameters }: FunctionDefinition,
  read: readonly Given[],
): Unresolved | undefined {
  for (const [at, handed] of read.entries()) {
    const argument = call.arguments[at]?.text ?? '';
    if (!handed.ok) {
      const { error } = handed;
      const hindrance =
        error === '' ? ({ kind: 'computed' } as const) : ({ kind: 'error', error } as const);
      return { kind: 'unresolved', argument, hindrance };
    }
    const takesOne = parameters[at]?.range === false;
    if (takesOne && isMatrix(handed.input) && handed.input.flat().length > 1) {
      return { kind: 'unresolved', argument, hindrance: { kind: 'list' } };
    }
  }
  return undefined;
}

/** What a call answers, with the figures behind it; a fault in either is its failure. */
function answerOf(
  definition: FunctionDefinition,
  given: readonly CellInput[],
  context: FunctionContext,
): CallOutcome {
  const result = catchFault(() => {
    const answer = evaluateFunction(definition, given, context);
    if (!answer.ok) return answer;
    return success({ answer: answer.value, figures: answeredFigures(answer.value) });
  });
  return result.ok ? { kind: 'answer', ...result.value } : { kind: 'issue', issue: result.issue };
}
