import type { FunctionContext, FunctionDefinition } from '../../formulas/functionDefinition.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { FigureSearch } from '../search/searchResult.ts';
import { argumentMeanings } from './argumentMeanings.ts';
import type { ArgumentMeaning } from './argumentMeanings.ts';
import type { CellLookup } from './cellLookup.ts';
import { givenArguments } from './givenArguments.ts';
import { inspectCalls } from './inspectCalls.ts';
import type { CallResult, InspectedCall, InspectedCell } from './inspectCalls.ts';
import { repairCall } from './repairCall.ts';
import type { Repair } from './repairCall.ts';
import { sameValues } from './sameValues.ts';
import type { SameValue } from './sameValues.ts';

/** One call of the selected cell: what it asks, what it answers, and how to mend it. */
export interface CallInspection {
  /** As it stands in the formula. */
  readonly text: string;
  /** Undefined for a function that does not exist. */
  readonly definition: FunctionDefinition | undefined;
  readonly arguments: readonly ArgumentMeaning[];
  readonly result: CallResult;
  readonly repairs: readonly Repair[];
}

/** What stands in the selected cell. */
export interface CellInspection {
  readonly calls: readonly CallInspection[];
  /** Figures that a typed number equals; empty for a formula. */
  readonly sameValue: readonly SameValue[];
}

/** A selected cell: its value, and its formula where it has one. */
export interface SelectedCell extends InspectedCell {
  readonly value: ShownValue;
}

/**
 * Explains a cell: every call of ours in its formula, or the figures that a typed number equals.
 *
 * @param search finds figures of a typed number; without it none are offered
 */
export function inspectCell(
  cell: SelectedCell,
  context: FunctionContext,
  lookup: CellLookup,
  search?: FigureSearch,
): CellInspection {
  const calls = inspectCalls(cell, context, lookup).map((inspected, index) =>
    callInspection(cell, inspected, index, context, lookup),
  );
  const { value, formula } = cell;
  const isTyped = typeof value === 'number' && !formula.startsWith('=');
  const sameValue = isTyped && search !== undefined ? sameValues(value, search, context) : [];
  return { calls, sameValue };
}

function callInspection(
  cell: SelectedCell,
  { call, definition, answer, result }: InspectedCall,
  index: number,
  context: FunctionContext,
  lookup: CellLookup,
): CallInspection {
  const read = givenArguments(call, cell.sheet, lookup);
  const texts = call.arguments.map(({ text }) => text);
  const { formula, sheet } = cell;
  return {
    text: call.text,
    definition,
    arguments:
      definition === undefined
        ? []
        : argumentMeanings(definition, texts, read.ok ? read.given : [], context),
    result,
    repairs: result.ok ? [] : repairCall({ formula, sheet, call, index }, answer, lookup, context),
  };
}
