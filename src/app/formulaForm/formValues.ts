import type { CellInput } from '../../formulas/cellValue.ts';
import type { Parameter } from '../../formulas/functions/parameter.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import {
  blank,
  literal,
  type BuildableArgument,
  type LiteralArgument,
} from '../formulaText/formulaArgument.ts';

/** What a form holds, by the names of a function's parameters; absent or empty is blank. */
export type FormValues = Readonly<Record<string, string | number | undefined>>;

/** An argument of a form: as the formula writes it, and as the function gets it. */
export interface FormArgument {
  readonly argument: BuildableArgument;
  readonly input: CellInput;
}

/**
 * Reads a value of a form. A parameter that takes a range may hold several values, separated by semicolons: places stand
 * in a column, periods in a row.
 *
 * @example
 * formArgument(periodParameter, '2025').argument; // => the number 2025
 * formArgument(placesParameter, '济源;郑州').argument; // => {"济源";"郑州"}
 */
export function formArgument(
  parameter: Parameter,
  value: string | number | undefined,
): FormArgument {
  const parts = partsOf(parameter, value);
  if (parts.length > 1) return several(parameter, parts);
  const [only] = parts;
  return only === undefined
    ? { argument: blank, input: null }
    : { argument: literal(only), input: only };
}

function partsOf(
  { kind, range }: Parameter,
  value: string | number | undefined,
): readonly (string | number)[] {
  if (typeof value === 'number') return [value];
  const texts = range ? (value ?? '').split(/[;；\n]/u) : [value ?? ''];
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => (kind === 'period' ? periodCell(text) : text));
}

function several({ kind }: Parameter, parts: readonly (string | number)[]): FormArgument {
  const isRow = kind === 'period';
  const input = isRow ? [parts] : parts.map((part) => [part]);
  const rows = input.map((row) => row.map(literalOf));
  return { argument: { kind: 'array', rows }, input };
}

function literalOf(value: string | number): LiteralArgument {
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}
