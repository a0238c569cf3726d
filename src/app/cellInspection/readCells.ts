import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { CellLookup } from './cellLookup.ts';

/** The cells that a formula refers to, as they were read. */
export interface ReadCells {
  readonly values: CellLookup;
  readonly formulas: CellLookup;
}

/** Whether a cell's content was typed and so may be replaced; false of what is computed, spilled or not read. */
export function isTyped({ formulas }: ReadCells, cell: RangeAddress): boolean {
  const formula = formulas(cell)?.[0]?.[0] ?? '';
  return formula !== '' && !String(formula).startsWith('=');
}
