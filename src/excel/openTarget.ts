import type { Block } from '../app/ports/block.ts';
import { formatAddress, type Area } from '../app/ports/cellAddress.ts';
import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { CellState } from '../app/ports/undoStep.ts';
import type { BlockOptions, Target } from '../app/ports/workbookPort.ts';
import { blockPlan, type BlockPlan } from './blockPlan.ts';
import type { CellPlace } from './cellRectangles.ts';
import { cellState } from './cellState.ts';
import { loadChartRoom } from './chartRoom.ts';
import { loadWidths, type Widened } from './columnWidths.ts';
import { occupiedCells } from './occupiedCells.ts';

/** The cells that a block will take up, as they are before it is written. */
export interface OpenTarget {
  readonly plan: BlockPlan;
  readonly range: Excel.Range;
  readonly corner: CellPlace;
  readonly place: RangeAddress;
  readonly before: CellState;
  /** Has the columns be wider that are too narrow, with the next sync. */
  readonly widen: () => Widened;
  /** The cells that its charts will cover; undefined where there are none. */
  readonly chartArea: Area | undefined;
}

/**
 * Reads where a block is to be written, with how wide its columns are and where its charts find room, in two requests; refuses where
 * cells that are not empty stand in its way.
 */
export async function openTarget(
  context: Excel.RequestContext,
  block: Block,
  target: Target,
  { overwrite, widths, charts = [] }: Pick<BlockOptions, 'overwrite' | 'widths' | 'charts'>,
): Promise<Outcome<OpenTarget>> {
  const plan = blockPlan(block);
  const range = firstCell(context, target).getResizedRange(plan.rows - 1, plan.columns - 1);
  range.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
  await context.sync();
  const sheet = range.worksheet.name;
  const corner = { sheet, row: range.rowIndex, column: range.columnIndex };
  const area = { row: corner.row, column: corner.column, rows: plan.rows, columns: plan.columns };
  const widen = loadWidths(range, widths?.(corner).slice(0, plan.columns) ?? []);
  const room =
    charts.length === 0
      ? undefined
      : loadChartRoom(context.workbook.worksheets.getItem(sheet), area, charts);
  const before = await cellState(context, { sheet, ...area });
  if (!before.ok) return before;
  const occupied = overwrite ? undefined : occupiedCells(plan, before.value, corner);
  if (occupied !== undefined) return refused(occupied);
  return done({
    plan,
    range,
    corner,
    place: { sheet, address: formatAddress(area) },
    before: before.value,
    widen,
    chartArea: room?.(),
  });
}

function firstCell({ workbook }: Excel.RequestContext, target: Target): Excel.Range {
  const range =
    target === 'selection'
      ? workbook.getSelectedRange()
      : workbook.worksheets.getItem(target.sheet).getRange(target.address);
  return range.getCell(0, 0);
}
