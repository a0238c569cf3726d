import type { LongWork } from '../app/longWork/longWork.ts';
import { nextStep } from '../app/longWork/nextStep.ts';
import type { Block } from '../app/ports/block.ts';
import { withoutSheet } from '../app/ports/cellAddress.ts';
import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import type { UndoStep, Written } from '../app/ports/undoStep.ts';
import type { SheetOptions } from '../app/ports/workbookPort.ts';
import { blockPlan, type BlockPlan } from './blockPlan.ts';
import { cellState } from './cellState.ts';
import { occupiedCells } from './occupiedCells.ts';
import { writeExcel } from './runExcel.ts';
import { cellsStep, rangeInput, setRange } from './writePlan.ts';

/** Points that a character of Excel's standard font takes. */
const pointsOfCharacter = 5.5;

/**
 * Makes a sheet hold exactly one block. A sheet of this name that is not known to be ours is left alone unless overwriting is
 * agreed to.
 */
export async function writeSheet(
  name: string,
  block: Block,
  options: SheetOptions,
  work: LongWork = {},
): Promise<Outcome<Written>> {
  return writeExcel(async (context) => {
    const step = await nextStep(work, { stage: 'writing', done: 0, total: 0 });
    if (!step.ok) return step;
    const opened = await openSheet(context, name, block);
    const { sheet, range } = opened;
    const before = cellState(range);
    const refusal = options.overwrite ? undefined : occupied(name, opened, options);
    if (refusal !== undefined) return refused(refusal);
    const plan = blockPlan(block);
    // What stood beyond the new block is emptied.
    const input = rangeInput({ ...plan, ...opened.size, cell: orEmpty(plan.cell) }, before);
    setRange(range, input);
    for (const [column, width] of options.widths.entries()) {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * pointsOfCharacter;
    }
    range.load({ address: true, formulas: true });
    await context.sync();
    const place = { sheet: name, address: withoutSheet(range.address) };
    const cells = cellsStep(place, input, before, range);
    const undo: readonly UndoStep[] = opened.isNew ? [{ kind: 'sheet', name }] : [cells];
    return done({ ...place, undo });
  });
}

interface OpenSheet {
  readonly sheet: Excel.Worksheet;
  readonly isNew: boolean;
  /** From the first cell as far as the sheet is used or the block goes. */
  readonly range: Excel.Range;
  readonly size: { readonly rows: number; readonly columns: number };
}

async function openSheet(
  context: Excel.RequestContext,
  name: string,
  block: Block,
): Promise<OpenSheet> {
  const { worksheets } = context.workbook;
  const existing = worksheets.getItemOrNullObject(name);
  const used = existing.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  await context.sync();
  const isNew = existing.isNullObject;
  const sheet = isNew ? worksheets.add(name) : existing;
  const plan = blockPlan(block);
  const isEmpty = isNew || used.isNullObject;
  const rows = Math.max(plan.rows, isEmpty ? 1 : used.rowIndex + used.rowCount);
  const columns = Math.max(plan.columns, isEmpty ? 1 : used.columnIndex + used.columnCount);
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  range.load({ formulas: true, values: true, numberFormat: true });
  await context.sync();
  return { sheet, isNew, range, size: { rows, columns } };
}

type ReadCell = BlockPlan['cell'];

function orEmpty(cell: ReadCell): ReadCell {
  return (row, column) => cell(row, column) ?? { kind: 'text', text: '' };
}

function occupied(
  name: string,
  { isNew, range, size }: OpenSheet,
  { knownBy }: SheetOptions,
): ReturnType<typeof occupiedCells> {
  const before = cellState(range);
  const first = before.values[0]?.[0] ?? '';
  if (isNew || knownBy.includes(String(first))) return undefined;
  const everyCell: BlockPlan = { ...size, cell: () => ({ kind: 'text', text: '' }) };
  return occupiedCells(everyCell, before, { sheet: name, row: 0, column: 0 });
}
