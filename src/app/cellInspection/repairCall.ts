import { functionOf } from '../../formulas/functionCatalogue.ts';
import type { FunctionContext, FunctionDefinition } from '../../formulas/functionDefinition.ts';
import { namespace } from '../../formulas/product.ts';
import { argumentText } from '../formulaText/buildFormula.ts';
import { literal } from '../formulaText/formulaArgument.ts';
import type { FormulaCall } from '../formulaText/parseFormula.ts';
import { parseFormula } from '../formulaText/parseFormula.ts';
import { worksheetFormulaOf } from '../formulaText/worksheetFormulaOf.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import type { CellLookup } from './cellLookup.ts';
import { evaluateCall } from './evaluateCall.ts';
import type { CallAnswer } from './evaluateCall.ts';
import { inspectionWords } from './inspectionWords.ts';
import { proposedChanges } from './proposedChanges.ts';
import type { ProposedChange } from './proposedChanges.ts';
import { referencedRange } from './referencedRange.ts';

/** What a button can do about a failing call; each was tried and gets further than the formula as it stands. */
export type Repair =
  | { readonly kind: 'formula'; readonly label: string; readonly formula: WorksheetFormula }
  /** The wrong value stands in another cell, which the formula refers to. */
  | {
      readonly kind: 'cell';
      readonly label: string;
      readonly cell: RangeAddress;
      readonly value: string | number;
    };

/** A formula with one of its calls, and where it stands. */
export interface CalledFormula {
  readonly formula: string;
  readonly sheet: string;
  readonly call: FormulaCall;
  /** Which of the formula's calls it is. */
  readonly index: number;
}

/**
 * Ways to mend a failing call, the likeliest first.
 *
 * @example
 * // =HENAN.TRADE("济原",2025) proposes =HENAN.TRADE("济源市",2025); with $A3 for "济原" it proposes to change A3
 */
export function repairCall(
  called: CalledFormula,
  failure: CallAnswer,
  lookup: CellLookup,
  context: FunctionContext,
): readonly Repair[] {
  const { call, formula } = called;
  const words = inspectionWords[context.language];
  if (failure.kind === 'issue' && failure.issue.code === 'unknown-function') {
    return failure.issue.suggestions.map((id) => ({
      kind: 'formula',
      label: words.rename(`${namespace}.${id}`),
      formula: renamed(formula, call, id),
    }));
  }
  const definition = functionOf(call.id);
  if (definition === undefined) return [];
  if (call.isDisfigured) {
    const label = words.rename(`${namespace}.${call.id}`);
    return [{ kind: 'formula', label, formula: renamed(formula, call, call.id) }];
  }
  if (failure.kind !== 'issue') return [];
  const { issue } = failure;
  const changes = issue.code === 'argument-count' ? [] : proposedChanges(issue, context.language);
  return changes.flatMap((change) => {
    const repair = repairOf(called, definition, change, context);
    return repair !== undefined && getsFurther(repair, called, failure, lookup, context)
      ? [repair]
      : [];
  });
}

function renamed(formula: string, call: FormulaCall, id: string): WorksheetFormula {
  const open = call.start + call.text.indexOf('(');
  return spliced(formula, call.start, open, `${namespace}.${id}`);
}

function spliced(formula: string, start: number, end: number, text: string): WorksheetFormula {
  return worksheetFormulaOf(`${formula.slice(0, start)}${text}${formula.slice(end)}`);
}

function repairOf(
  called: CalledFormula,
  definition: FunctionDefinition,
  change: ProposedChange,
  { language }: FunctionContext,
): Repair | undefined {
  const { call, formula, sheet } = called;
  const index = parameterOf(call, definition, change);
  if (index < 0) return undefined;
  const words = inspectionWords[language];
  const given = call.arguments[index];
  const to = argumentText(literal(change.to));
  const set = change.label ?? words.set(parameterName(definition, index), to);
  if (given === undefined) {
    return { kind: 'formula', label: set, formula: appended(formula, call, index, to) };
  }
  const cell = given.argument.kind === 'cell' ? referencedRange(given.argument, sheet) : undefined;
  if (cell !== undefined && change.to !== undefined) {
    const label = words.change(cell.address, String(change.to));
    return { kind: 'cell', label, cell, value: change.to };
  }
  const replace = change.label ?? words.replace(given.text, to);
  const label = given.text === '' ? set : replace;
  return { kind: 'formula', label, formula: spliced(formula, given.start, given.end, to) };
}

const parameterName = ({ parameters }: FunctionDefinition, index: number): string =>
  parameters[index]?.name ?? '';

/** A call with a further argument, those before it left blank. */
function appended(formula: string, call: FormulaCall, index: number, to: string): WorksheetFormula {
  const commas = ','.repeat(Math.max(1, index - call.arguments.length + 1));
  const close = formula.charAt(call.end - 1) === ')' ? call.end - 1 : call.end;
  return spliced(formula, close, close, `${commas}${to}`);
}

/** The parameter that a change is of: by its name, or by the wrong value that stands there. */
function parameterOf(
  call: FormulaCall,
  { parameters }: FunctionDefinition,
  { parameter, input }: ProposedChange,
): number {
  if (input === undefined) return parameters.findIndex(({ name }) => name === parameter);
  const literals = call.arguments.map(({ argument }) =>
    argument.kind === 'text' ? argument.text : undefined,
  );
  const found = literals.indexOf(input);
  return found >= 0 ? found : call.arguments.findIndex(({ argument }) => argument.kind === 'cell');
}

/** Tries a repair: it must answer, or fail for another reason. */
function getsFurther(
  repair: Repair,
  { formula, sheet, index }: CalledFormula,
  failure: Extract<CallAnswer, { kind: 'issue' }>,
  lookup: CellLookup,
  context: FunctionContext,
): boolean {
  const [text, values]: readonly [string, CellLookup] =
    repair.kind === 'formula'
      ? [repair.formula, lookup]
      : [formula, (range) => (isSame(range, repair.cell) ? [[repair.value]] : lookup(range))];
  const call = parseFormula(text)[index];
  if (call === undefined) return false;
  const tried = evaluateCall(call, sheet, values, context);
  return (
    tried.kind === 'answer' || (tried.kind === 'issue' && tried.issue.code !== failure.issue.code)
  );
}

const isSame = (left: RangeAddress, right: RangeAddress): boolean =>
  left.sheet === right.sheet && left.address === right.address;
