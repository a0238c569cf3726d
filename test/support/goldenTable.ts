import { expect, it } from 'vitest';
import { shown, type Setting, type Shown } from './evaluateFormula.ts';

/** One test a row: the formula as a user types it, and what its cell shows. */
export function goldenTable(
  rows: readonly (readonly [formula: string, cell: Shown])[],
  setting: Setting = {},
): void {
  it.each(rows)('%s', (formula, cell) => {
    expect(shown(formula, setting)).toEqual(cell);
  });
}
