import type { Language } from '../../domain/language.ts';
import type { FunctionDefinition } from '../../formulas/functions/functionDefinition.ts';
import { argumentText } from '../formulaText/buildFormula.ts';
import { referenceText } from '../formulaText/cellReference.ts';
import { literal } from '../formulaText/formulaArgument.ts';
import type { FormulaCall, ParsedArgument } from '../formulaText/parseFormula.ts';
import { referenceKind } from '../formulaText/referenceKind.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import { changeChip, type ChangeChip } from './changeChip.ts';
import { appendedArgument, replacedArgument } from './editCall.ts';
import type { CallAnswer } from './evaluateCall.ts';
import { inspectionWords } from './inspectionWords.ts';
import type { ProposedChange, WrongValue } from './proposedChanges.ts';
import { isTyped, type ReadCells } from './readCells.ts';
import { referencedRange } from './referencedRange.ts';

/** What a button can do about a failing call. */
export type Repair = {
  /** The same in a word or two. */
  readonly chip: ChangeChip;
} & (
  | { readonly kind: 'formula'; readonly label: string; readonly formula: WorksheetFormula }
  /** The wrong value stands in another cell, which the formula refers to. */
  | {
      readonly kind: 'cell';
      readonly label: string;
      readonly cell: RangeAddress;
      readonly value: string;
    }
);

/** A failing call where a change is to be made. */
export interface FailingCall {
  readonly formula: string;
  readonly sheet: string;
  readonly call: FormulaCall;
  readonly definition: FunctionDefinition;
  readonly given: CallAnswer['given'];
  readonly cells: ReadCells;
  readonly language: Language;
}

/**
 * Where a change is made without asking anything else of any other cell.
 *
 * A value that is wrong in itself is changed where it was typed: every formula that refers to that cell fails. A year that
 * merely has no figure stays in its cell: another one takes the place of the reference in this formula alone, and the label
 * says so. It never replaces a reference held fast (`B$1`), as filled tables have them: the figure of one year would stand
 * under the heading of another. Whatever else is changed in such a formula is said to be in this one only.
 *
 * @returns undefined where nothing can be changed so
 *
 * @example
 * // =HENAN.TRADE(A2,B2) with 2023 in B2: 2025 in the place of B2, in this formula only
 * // =HENAN.TRADE($A2,B$1) with 2023 in B1: nothing; with "济原" in A2: "济源" is written into A2
 */
export function placeChange(failing: FailingCall, change: ProposedChange): Repair | undefined {
  const chip = changeChip(change, failing.language);
  const placed = placedChange(failing, change);
  return placed === undefined ? undefined : { ...placed, chip };
}

type Placed =
  | Omit<Extract<Repair, { kind: 'formula' }>, 'chip'>
  | Omit<Extract<Repair, { kind: 'cell' }>, 'chip'>;

function placedChange(failing: FailingCall, change: ProposedChange): Placed | undefined {
  const at = indexOf(failing, change);
  if (at < 0) return undefined;
  const argument = failing.call.arguments[at];
  const kind = argument === undefined ? 'none' : referenceKind(argument.argument);
  if (argument === undefined || kind === 'none') return inFormula(failing, change, at);
  if (change.kind === 'wrong-value') {
    return inCell(failing, argument, change) ?? inFormula(failing, change, at);
  }
  return kind === 'fixed' ? undefined : inFormula(failing, change, at);
}

/** The argument to be changed: known by its parameter's name, or by the wrong value that it hands over. */
function indexOf({ definition, given }: FailingCall, change: ProposedChange): number {
  return change.kind === 'wrong-value'
    ? given.findIndex((value) => typeof value !== 'object' && String(value) === change.input)
    : definition.parameters.findIndex(({ name }) => name === change.parameter);
}

function inCell(
  { sheet, cells, language }: FailingCall,
  { argument }: ParsedArgument,
  { to }: WrongValue,
): Placed | undefined {
  if (argument.kind !== 'cell') return undefined;
  const cell = referencedRange(argument, sheet);
  if (cell === undefined || !isTyped(cells, cell)) return undefined;
  const place = referenceText({ ...argument.cell, rowFixed: false, columnFixed: false });
  return { kind: 'cell', label: inspectionWords[language].change(place, to), cell, value: to };
}

function inFormula(failing: FailingCall, change: ProposedChange, at: number): Placed {
  const { formula, call, language } = failing;
  const words = inspectionWords[language];
  const to = argumentText(literal(change.to));
  const label = labelOf(failing, change, at, to);
  const argument = call.arguments[at];
  const isOfTable = call.arguments.some((one) => referenceKind(one.argument) === 'fixed');
  const isReference = argument !== undefined && referenceKind(argument.argument) !== 'none';
  return {
    kind: 'formula',
    label: isOfTable || isReference ? words.onlyHere(label) : label,
    formula:
      argument === undefined
        ? appendedArgument(formula, call, at, to)
        : replacedArgument(formula, argument, to),
  };
}

function labelOf(
  { call, definition, language }: FailingCall,
  change: ProposedChange,
  at: number,
  to: string,
): string {
  const words = inspectionWords[language];
  if (change.kind === 'other-argument' && change.label !== undefined) return change.label;
  const argument = call.arguments[at];
  if (argument === undefined || argument.text === '') {
    return words.set(definition.parameters[at]?.name ?? '', to);
  }
  return referenceKind(argument.argument) === 'none'
    ? words.replace(argument.text, to)
    : words.substitute(argument.text, to);
}
