import type { Block } from '../app/ports/block.ts';
import { withoutSheet } from '../app/ports/cellAddress.ts';
import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { CellState } from '../app/ports/undoStep.ts';
import type { Target, WriteOptions } from '../app/ports/workbookPort.ts';
import { blockPlan, type BlockPlan } from './blockPlan.ts';
import { cellState } from './cellState.ts';
import { occupiedCells } from './occupiedCells.ts';

/** The cells that a block will take up, as they are before it is written. */
export interface OpenTarget {
  readonly plan: BlockPlan;
  readonly range: Excel.Range;
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
  range.load({
    address: true,
    rowIndex: true,
    columnIndex: true,
    formulas: true,
    values: true,
    numberFormat: true,
    worksheet: { name: true },
  });
  await context.sync();
  const before = cellState(range);
  const sheet = range.worksheet.name;
  const corner = { sheet, row: range.rowIndex, column: range.columnIndex };
  const occupied = overwrite ? undefined : occupiedCells(plan, before, corner);
  if (occupied !== undefined) return refused(occupied);
  return done({ plan, range, place: { sheet, address: withoutSheet(range.address) }, before });
}

function firstCell({ workbook }: Excel.RequestContext, target: Target): Excel.Range {
  const range =
    target === 'selection'
      ? workbook.getSelectedRange()
      : workbook.worksheets.getItem(target.sheet).getRange(target.address);
  return range.getCell(0, 0);
}
