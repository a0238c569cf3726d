import type { Issue } from '../../domain/issue.ts';
import { functionOf } from '../../formulas/functions/functionCatalogue.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { namespace } from '../../formulas/product.ts';
import { parseFormula, type FormulaCall } from '../formulaText/parseFormula.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { CellLookup } from './cellLookup.ts';
import { renamedCall } from './editCall.ts';
import { evaluateCall, type CallAnswer } from './evaluateCall.ts';
import type { HeardArguments } from './heardArguments.ts';
import { inspectionWords } from './inspectionWords.ts';
import { placeChange, type Repair } from './placeChange.ts';
import { proposedChanges } from './proposedChanges.ts';
import type { ReadCells } from './readCells.ts';

/** A formula with one of its calls, and where it stands. */
export interface CalledFormula {
  readonly formula: string;
  readonly sheet: string;
  readonly call: FormulaCall;
  /** Which of the formula's calls it is. */
  readonly index: number;
  /** Whether the cell shows no error, as the formula takes the failure into account: then only what is wrong is mended. */
  readonly isCaught: boolean;
}

/** The cells that a formula refers to, and what the host was heard to hand over. */
export interface HeardCells extends ReadCells {
  readonly heard: HeardArguments;
}

/**
 * Ways to mend a failing call, the likeliest first; each was tried and gets further than the formula as it stands.
 *
 * @example
 * // =HENAN.TRADE("济原",2025) proposes =HENAN.TRADE("济源",2025); with $A3 for "济原" it proposes to change A3
 * // =IFERROR(HENAN.TRADE("济源",2023),"") proposes nothing: the gap is expected
 */
export function repairCall(
  called: CalledFormula,
  failure: CallAnswer,
  cells: HeardCells,
  context: FunctionContext,
): readonly Repair[] {
  const { call } = called;
  if (failure.kind === 'issue' && failure.issue.code === 'unknown-function') {
    return failure.issue.suggestions.map((id) => renaming(called, id, context));
  }
  const definition = functionOf(call.id);
  if (definition === undefined) return [];
  if (call.isDisfigured) return [renaming(called, call.id, context)];
  if (failure.kind !== 'issue') return [];
  const { issue, given } = failure;
  const { language } = context;
  return proposedChanges(issue, context).flatMap((change) => {
    if (called.isCaught && change.kind !== 'wrong-value') return [];
    const repair = placeChange({ ...called, definition, given, cells, language }, change);
    return repair !== undefined && getsFurther(repair, called, issue, cells, context)
      ? [repair]
      : [];
  });
}

function renaming(
  { formula, call }: CalledFormula,
  id: string,
  { language }: FunctionContext,
): Repair {
  const label = inspectionWords[language].rename(`${namespace}.${id}`);
  const chip = { group: 'other', text: id } as const;
  return { kind: 'formula', label, chip, formula: renamedCall(formula, call, id) };
}

/** Tries a repair: it must answer, or fail for another reason. */
function getsFurther(
  repair: Repair,
  { formula, sheet, index, call: before }: CalledFormula,
  issue: Issue,
  { values: lookup, heard }: HeardCells,
  context: FunctionContext,
): boolean {
  const [text, values]: readonly [string, CellLookup] =
    repair.kind === 'formula'
      ? [repair.formula, lookup]
      : [formula, (range) => (isSame(range, repair.cell) ? [[repair.value]] : lookup(range))];
  const call = parseFormula(text)[index];
  if (call === undefined) return false;
  // The arguments that were not touched are what they were.
  const stillHeard: HeardArguments = (asked) => heard(asked === call ? before : asked);
  const tried = evaluateCall(call, sheet, values, context, stillHeard);
  return tried.kind === 'answer' || (tried.kind === 'issue' && !isSameIssue(tried.issue, issue));
}

/** Of two wrong names each is a failure of its own. */
function isSameIssue(left: Issue, right: Issue): boolean {
  return left.code === right.code && inputOf(left) === inputOf(right);
}

const inputOf = (issue: Issue): string => ('input' in issue ? issue.input : '');

const isSame = (left: RangeAddress, right: RangeAddress): boolean =>
  left.sheet === right.sheet && left.address === right.address;
