import type { Block } from '../app/ports/block.ts';
import { formatAddress } from '../app/ports/cellAddress.ts';
import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { CellState } from '../app/ports/undoStep.ts';
import type { Target, WriteOptions } from '../app/ports/workbookPort.ts';
import { blockPlan, type BlockPlan } from './blockPlan.ts';
import type { CellPlace } from './cellRectangles.ts';
import { cellState } from './cellState.ts';
import { occupiedCells } from './occupiedCells.ts';

/** The cells that a block will take up, as they are before it is written. */
export interface OpenTarget {
  readonly plan: BlockPlan;
  readonly range: Excel.Range;
  readonly corner: CellPlace;
  readonly place: RangeAddress;
  readonly before: CellState;
}

/** Reads where a block is to be written, and refuses where cells that are not empty stand in its way. */
export async function openTarget(
  context: Excel.RequestContext,
  block: Block,
  target: Target,
  { overwrite }: WriteOptions,
): Promise<Outcome<OpenTarget>> {
  const plan = blockPlan(block);
  const range = firstCell(context, target).getResizedRange(plan.rows - 1, plan.columns - 1);
  range.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
  await context.sync();
  const sheet = range.worksheet.name;
  const corner = { sheet, row: range.rowIndex, column: range.columnIndex };
  const before = await cellState(context, { ...corner, ...plan });
  if (!before.ok) return before;
  const occupied = overwrite ? undefined : occupiedCells(plan, before.value, corner);
  if (occupied !== undefined) return refused(occupied);
  const address = formatAddress({ ...corner, rows: plan.rows, columns: plan.columns });
  return done({ plan, range, corner, place: { sheet, address }, before: before.value });
}

function firstCell({ workbook }: Excel.RequestContext, target: Target): Excel.Range {
  const range =
    target === 'selection'
      ? workbook.getSelectedRange()
      : workbook.worksheets.getItem(target.sheet).getRange(target.address);
  return range.getCell(0, 0);
}
