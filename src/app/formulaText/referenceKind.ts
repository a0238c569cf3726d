import type { CellReference } from './cellReference.ts';
import type { FormulaArgument } from './formulaArgument.ts';
import { operandsOf, parseOperation } from './parseOperation.ts';

/** How an argument depends on cells: on none, on ones that move with the formula, or on ones held fast by `$` or a name. */
export type ReferenceKind = 'none' | 'moving' | 'fixed';

/**
 * How an argument depends on cells; an expression that only the host can read counts as held fast, and one reference held fast makes the whole of it so,
 * as in the formulas of a filled table.
 *
 * @example
 * referenceKind(parseArgument('B$2&"H1"')); // => 'fixed'
 * referenceKind(parseArgument('B2')); // => 'moving'
 * referenceKind(parseArgument('"B$2"')); // => 'none'
 */
export function referenceKind(argument: FormulaArgument): ReferenceKind {
  switch (argument.kind) {
    case 'cell':
      return cellKind(argument.cell);
    case 'area':
      return strongest([cellKind(argument.from), cellKind(argument.to)]);
    case 'name':
      return 'fixed';
    case 'expression':
      return expressionKind(argument.text);
    case 'blank':
    case 'text':
    case 'number':
    case 'boolean':
    case 'array':
      return 'none';
  }
}

function expressionKind(text: string): ReferenceKind {
  const operation = parseOperation(text);
  return operation === undefined ? 'fixed' : strongest(operandsOf(operation).map(referenceKind));
}

const cellKind = ({ rowFixed, columnFixed }: CellReference): ReferenceKind =>
  rowFixed || columnFixed ? 'fixed' : 'moving';

function strongest(kinds: readonly ReferenceKind[]): ReferenceKind {
  if (kinds.includes('fixed')) return 'fixed';
  return kinds.includes('moving') ? 'moving' : 'none';
}
