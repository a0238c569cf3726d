import { referenceText, type CellReference } from '../formulaText/cellReference.ts';
import type { FormulaArgument } from '../formulaText/formulaArgument.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';

/** The range that an argument refers to; undefined where it refers to none. A name stands as its own address. */
export function referencedRange(
  argument: FormulaArgument,
  ownSheet: string,
): RangeAddress | undefined {
  if (argument.kind === 'cell') {
    const { cell } = argument;
    return { sheet: cell.sheet ?? ownSheet, address: plainAddress(cell) };
  }
  if (argument.kind === 'area') {
    const { from, to } = argument;
    const address = `${plainAddress(from)}:${plainAddress(to)}`;
    return { sheet: from.sheet ?? ownSheet, address };
  }
  return argument.kind === 'name' ? { sheet: ownSheet, address: argument.name } : undefined;
}

function plainAddress({ row, column }: CellReference): string {
  return referenceText({ row, column, rowFixed: false, columnFixed: false });
}
