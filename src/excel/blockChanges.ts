import type { CellContent } from '../app/ports/block.ts';
import type { CellState } from '../app/ports/undoStep.ts';
import type { BlockPlan } from './blockPlan.ts';
import type { CellChange } from './cellChange.ts';
import { entryOf, formatOf } from './cellInput.ts';
import type { CellPlace } from './cellRectangles.ts';
import { heldContent, type CellSnapshot } from './cellSnapshot.ts';

/**
 * What is to be set in the rectangle of a plan, row by row.
 *
 * @param corner where the rectangle begins
 */
export function blockChanges(
  plan: BlockPlan,
  before: CellState,
  corner: CellPlace,
): readonly CellChange[] {
  return Array.from({ length: plan.rows * plan.columns }, (_cell, index) => {
    const [row, column] = [Math.floor(index / plan.columns), index % plan.columns];
    const now = {
      formula: before.formulas[row]?.[column] ?? '',
      value: before.values[row]?.[column] ?? '',
      numberFormat: before.numberFormats[row]?.[column] ?? '',
    };
    const place = { sheet: corner.sheet, row: corner.row + row, column: corner.column + column };
    return { ...place, ...cellChange(plan.cell(row, column), now) };
  });
}

type Planned = Omit<CellChange, keyof CellPlace>;

function cellChange(content: CellContent | undefined, now: CellSnapshot): Planned {
  const { numberFormat } = now;
  const expected = { held: heldContent(now), numberFormat };
  if (content === undefined) return { expected, entry: null, numberFormat: null };
  const format = formatOf(content, numberFormat);
  if (content.kind !== 'spilled') {
    return { expected, entry: entryOf(content), numberFormat: format };
  }
  // What stands where an answer will spill is in its way.
  const entry = now.formula === '' ? null : '';
  const ignoresContent = entry === null;
  return { expected, entry, numberFormat: format, isSpilled: true, ignoresContent };
}
