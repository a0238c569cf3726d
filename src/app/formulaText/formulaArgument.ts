import type { CellReference } from './cellReference.ts';

/** A value that stands in a formula itself. */
export type LiteralArgument =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean };

/** What a formula can be built from; text from anywhere becomes a quoted text and nothing else. */
export type BuildableArgument =
  | { readonly kind: 'blank' }
  | LiteralArgument
  | { readonly kind: 'cell'; readonly cell: CellReference }
  | { readonly kind: 'area'; readonly from: CellReference; readonly to: CellReference }
  | { readonly kind: 'array'; readonly rows: readonly (readonly LiteralArgument[])[] };

/** What stands between two commas of a call; names and expressions are only read, never built. */
export type FormulaArgument =
  | BuildableArgument
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'expression'; readonly text: string };

export const blank: BuildableArgument = { kind: 'blank' };

/** The argument of a plain value: a text or number as it is, nothing as a blank. */
export function literal(value: string | number | undefined): BuildableArgument {
  if (value === undefined) return blank;
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}
