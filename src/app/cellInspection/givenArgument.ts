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
      return given(null);
    case 'text':
      return given(argument.text);
    case 'number':
    case 'boolean':
      return given(argument.value);
    case 'array':
      return given(argument.rows.map((row) => row.map(literalValue)));
    case 'cell':
    case 'area':
    case 'name':
      return referenced(argument, scope);
    case 'expression':
      return computed(argument.text, scope);
  }
}

const given = (input: CellInput): Given => ({ ok: true, input });

const literalValue = (literal: LiteralArgument): CellValue =>
  literal.kind === 'text' ? literal.text : literal.value;

function referenced(argument: FormulaArgument, { sheet, lookup }: ArgumentScope): Given {
  const range = referencedRange(argument, sheet);
  const values = range === undefined ? undefined : lookup(range);
  if (values === undefined) return untold;
  const error = values.flat().find(isErrorValue);
  if (error !== undefined) return { ok: false, error };
  const [first] = values;
  const isOne = values.length === 1 && first?.length === 1;
  return given(isOne ? cellValue(first[0]) : values.map((row) => row.map(cellValue)));
}

/** An empty cell reads as an empty text and counts as nothing given. */
const cellValue = (value: ShownValue | undefined): CellValue =>
  value === undefined || value === '' ? null : value;

function computed(text: string, scope: ArgumentScope): Given {
  const operation = parseOperation(text);
  switch (operation?.kind) {
    case undefined:
      return untold;
    case 'join':
      return joined(operation.operands, scope);
    case 'sum':
      return summed(operation.terms, scope);
    case 'call':
      return scope.ask(operation.call);
  }
}

function joined(operands: readonly FormulaArgument[], scope: ArgumentScope): Given {
  let text = '';
  for (const operand of operands) {
    const one = givenArgument(operand, scope);
    if (!one.ok) return one;
    if (isMatrix(one.input)) return untold;
    text += typeof one.input === 'boolean' ? String(one.input).toUpperCase() : (one.input ?? '');
  }
  return given(text);
}

function summed(terms: readonly Term[], scope: ArgumentScope): Given {
  let sum = 0;
  for (const { sign, argument } of terms) {
    const one = givenArgument(argument, scope);
    if (!one.ok) return one;
    if (isMatrix(one.input)) return untold;
    // Texts that are numbers count as such, as in Excel; any other is left to it, which knows dates and locales.
    const isText = typeof one.input === 'string';
    if (isText && !/^\d+(?:\.\d+)?$/u.test(one.input)) return untold;
    sum += sign * Number(one.input);
  }
  return given(sum);
}
