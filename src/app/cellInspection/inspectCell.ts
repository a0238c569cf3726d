import type {
  FunctionContext,
  FunctionDefinition,
} from '../../formulas/functions/functionDefinition.ts';
import type { FigureSearch } from '../search/searchResult.ts';
import { argumentMeanings, type ArgumentMeaning } from './argumentMeanings.ts';
import { nothingHeard, type HeardArguments } from './heardArguments.ts';
import {
  inspectCalls,
  type CallResult,
  type InspectedCall,
  type InspectedCell,
} from './inspectCalls.ts';
import type { Repair } from './placeChange.ts';
import type { ReadCells } from './readCells.ts';
import { repairCall, type HeardCells } from './repairCall.ts';
import { sameValues, type SameValue } from './sameValues.ts';

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

/** What helps to explain a cell. */
export interface InspectionHelp {
  /** Finds figures of a typed number; without it none are offered. */
  readonly search?: FigureSearch;
  /** What the host hands over for arguments that only it can evaluate. */
  readonly heard?: HeardArguments;
}

/**
 * Explains a cell: every call of ours in its formula, or the figures that a typed number equals.
 *
 * @param cells what the formula's references hold
 */
export function inspectCell(
  cell: InspectedCell,
  context: FunctionContext,
  cells: ReadCells,
  { search, heard = nothingHeard }: InspectionHelp = {},
): CellInspection {
  const calls = inspectCalls(cell, context, cells.values, heard).map((inspected, index) =>
    callInspection(cell, inspected, index, context, { ...cells, heard }),
  );
  const { value, formula } = cell;
  const isTyped = typeof value === 'number' && !formula.startsWith('=');
  const sameValue = isTyped && search !== undefined ? sameValues(value, search, context) : [];
  return { calls, sameValue };
}

function callInspection(
  { formula, sheet }: InspectedCell,
  { call, definition, answer, result }: InspectedCall,
  index: number,
  context: FunctionContext,
  cells: HeardCells,
): CallInspection {
  const texts = call.arguments.map(({ text }) => text);
  const isCaught = !result.ok && result.intent === 'info';
  return {
    text: call.text,
    definition,
    arguments:
      definition === undefined ? [] : argumentMeanings(definition, texts, answer.given, context),
    result,
    repairs: result.ok
      ? []
      : repairCall({ formula, sheet, call, index, isCaught }, answer, cells, context),
  };
}
