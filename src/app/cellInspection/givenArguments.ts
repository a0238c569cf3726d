import type { CellInput, CellValue } from '../../formulas/cellValue.ts';
import type { FormulaArgument } from '../formulaText/formulaArgument.ts';
import type { FormulaCall } from '../formulaText/parseFormula.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { CellLookup } from './cellLookup.ts';
import { joinedParts } from './joinedParts.ts';
import { referencedRange } from './referencedRange.ts';

/** What a call hands to its function, or why that cannot be told outside of the host. */
export type GivenArguments =
  | { readonly ok: true; readonly given: readonly CellInput[] }
  /** `error` is what a cell referred to shows; none where an argument is an expression or not there. */
  | { readonly ok: false; readonly argument: string; readonly error: string };

type Given =
  { readonly ok: true; readonly input: CellInput } | Extract<GivenArguments, { ok: false }>;

/** An error in a cell passes through a function that refers to it. */
const errorValue =
  /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/u;

/** Reads the arguments of a call, references by the values of their cells. */
export function givenArguments(
  { arguments: parsed }: FormulaCall,
  sheet: string,
  lookup: CellLookup,
): GivenArguments {
  const given: CellInput[] = [];
  for (const { argument, text } of parsed) {
    const one = givenArgument(argument, text, sheet, lookup);
    if (!one.ok) return one;
    given.push(one.input);
  }
  return { ok: true, given };
}

function givenArgument(
  argument: FormulaArgument,
  text: string,
  sheet: string,
  lookup: CellLookup,
): Given {
  switch (argument.kind) {
    case 'blank':
      return { ok: true, input: null };
    case 'text':
      return { ok: true, input: argument.text };
    case 'number':
    case 'boolean':
      return { ok: true, input: argument.value };
    case 'array':
      return { ok: true, input: argument.rows.map((row) => row.map(literalValue)) };
    case 'cell':
    case 'area':
    case 'name':
      return referenced(argument, text, sheet, lookup);
    case 'expression':
      return joined(argument.text, sheet, lookup);
  }
}

type Literal = Extract<FormulaArgument, { kind: 'array' }>['rows'][number][number];

const literalValue = (literal: Literal): CellValue =>
  literal.kind === 'text' ? literal.text : literal.value;

function referenced(
  argument: FormulaArgument,
  text: string,
  sheet: string,
  lookup: CellLookup,
): Given {
  const range = referencedRange(argument, sheet);
  const values = range === undefined ? undefined : lookup(range);
  if (values === undefined) return { ok: false, argument: text, error: '' };
  const error = values.flat().find((value) => typeof value === 'string' && errorValue.test(value));
  if (error !== undefined) return { ok: false, argument: text, error: String(error) };
  const [first] = values;
  const isOne = values.length === 1 && first?.length === 1;
  return { ok: true, input: isOne ? cellValue(first[0]) : values.map((row) => row.map(cellValue)) };
}

/** An empty cell reads as an empty text and counts as nothing given. */
const cellValue = (value: ShownValue | undefined): CellValue =>
  value === undefined || value === '' ? null : value;

function joined(text: string, sheet: string, lookup: CellLookup): Given {
  const parts = joinedParts(text);
  if (parts === undefined) return { ok: false, argument: text, error: '' };
  let result = '';
  for (const part of parts) {
    const given = givenArgument(part, text, sheet, lookup);
    if (!given.ok) return given;
    if (typeof given.input === 'object' && given.input !== null) {
      return { ok: false, argument: text, error: '' };
    }
    result += given.input ?? '';
  }
  return { ok: true, input: result };
}
