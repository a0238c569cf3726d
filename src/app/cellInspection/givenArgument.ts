import { isMatrix, type CellInput, type CellValue } from '../../formulas/cellValue.ts';
import type { FormulaArgument, LiteralArgument } from '../formulaText/formulaArgument.ts';
import type { FormulaCall } from '../formulaText/parseFormula.ts';
import { parseOperation, type Term } from '../formulaText/parseOperation.ts';
import { isErrorValue } from '../ports/errorValue.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { CellLookup } from './cellLookup.ts';
import { referencedRange } from './referencedRange.ts';

/** What one argument hands to its function, or that it cannot be told outside of the host. */
export type Given =
  | { readonly ok: true; readonly input: CellInput }
  /** `error` is the error that the argument is; empty where only the host can evaluate it. */
  | { readonly ok: false; readonly error: string };

/** Where an argument stands: what its references and the calls inside of it answer. */
export interface ArgumentScope {
  readonly sheet: string;
  readonly lookup: CellLookup;
  readonly ask: (call: FormulaCall) => Given;
}

export const untold: Given = { ok: false, error: '' };

/** Reads one argument: references by the values of their cells, `&`, `+`, `-` and calls of ours by what they make of them. */
export function givenArgument(argument: FormulaArgument, scope: ArgumentScope): Given {
  switch (argument.kind) {
    case 'blank':
      return handedOver(null);
    case 'text':
      return handedOver(argument.text);
    case 'number':
    case 'boolean':
      return handedOver(argument.value);
    case 'array':
      return handedOver(argument.rows.map((row) => row.map(literalValue)));
    case 'cell':
    case 'area':
    case 'name':
      return referencedInput(argument, scope);
    case 'expression':
      return computedInput(argument.text, scope);
  }
}

const handedOver = (input: CellInput): Given => ({ ok: true, input });

const literalValue = (literal: LiteralArgument): CellValue =>
  literal.kind === 'text' ? literal.text : literal.value;

function referencedInput(argument: FormulaArgument, { sheet, lookup }: ArgumentScope): Given {
  const range = referencedRange(argument, sheet);
  const values = range === undefined ? undefined : lookup(range);
  if (values === undefined) return untold;
  const error = values.flat().find(isErrorValue);
  if (error !== undefined) return { ok: false, error };
  const [first] = values;
  const isOne = values.length === 1 && first?.length === 1;
  return handedOver(isOne ? cellValue(first[0]) : values.map((row) => row.map(cellValue)));
}

/** An empty cell reads as an empty text and counts as nothing given. */
const cellValue = (value: ShownValue | undefined): CellValue =>
  value === undefined || value === '' ? null : value;

function computedInput(text: string, scope: ArgumentScope): Given {
  const operation = parseOperation(text);
  switch (operation?.kind) {
    case undefined:
      return untold;
    case 'join':
      return joinedInput(operation.operands, scope);
    case 'sum':
      return summedInput(operation.terms, scope);
    case 'call':
      return scope.ask(operation.call);
  }
}

function joinedInput(operands: readonly FormulaArgument[], scope: ArgumentScope): Given {
  let text = '';
  for (const operand of operands) {
    const read = givenArgument(operand, scope);
    if (!read.ok) return read;
    if (isMatrix(read.input)) return untold;
    text += typeof read.input === 'boolean' ? String(read.input).toUpperCase() : (read.input ?? '');
  }
  return handedOver(text);
}

function summedInput(terms: readonly Term[], scope: ArgumentScope): Given {
  let sum = 0;
  for (const { sign, argument } of terms) {
    const read = givenArgument(argument, scope);
    if (!read.ok) return read;
    if (isMatrix(read.input)) return untold;
    // A text that is a number counts as one, as in Excel. Any other text is left to Excel, which knows dates and locales.
    const isText = typeof read.input === 'string';
    if (isText && !/^\d+(?:\.\d+)?$/u.test(read.input)) return untold;
    sum += sign * Number(read.input);
  }
  return handedOver(sum);
}
