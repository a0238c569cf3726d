import type { Figure } from '../../domain/figure.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Answer } from '../../formulas/answer.ts';
import type { CellInput } from '../../formulas/cellValue.ts';
import { evaluateFunction } from '../../formulas/evaluateFunction.ts';
import { functionOf } from '../../formulas/functionCatalogue.ts';
import type { FunctionContext } from '../../formulas/functionDefinition.ts';
import { functionSuggestions } from '../formulaText/functionSuggestions.ts';
import type { FormulaCall } from '../formulaText/parseFormula.ts';
import { callFigures } from './callFigures.ts';
import type { CellLookup } from './cellLookup.ts';
import { givenArguments } from './givenArguments.ts';

/** What a call answers when it is asked outside of its cell. */
export type CallAnswer =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly figures: readonly Figure[] }
  | { readonly kind: 'issue'; readonly issue: Issue; readonly given: readonly CellInput[] }
  /** An argument that only the host can evaluate, or a cell in error. */
  | { readonly kind: 'unresolved'; readonly argument: string; readonly error: string };

/** Asks a call again with the values of the cells that it refers to. */
export function evaluateCall(
  call: FormulaCall,
  sheet: string,
  lookup: CellLookup,
  context: FunctionContext,
): CallAnswer {
  const definition = functionOf(call.id);
  if (definition === undefined) {
    const suggestions = functionSuggestions(call.id);
    const issue = { code: 'unknown-function', input: call.id, suggestions } as const;
    return { kind: 'issue', issue, given: [] };
  }
  const read = givenArguments(call, sheet, lookup);
  if (!read.ok) return { kind: 'unresolved', argument: read.argument, error: read.error };
  const { given } = read;
  const result = evaluateFunction(definition, given, context);
  if (!result.ok) return { kind: 'issue', issue: result.issue, given };
  const figures = callFigures(definition, given, result.value, context);
  return { kind: 'answer', answer: result.value, figures };
}
