import { chunks } from '../app/longWork/chunks.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { nextStep } from '../app/longWork/nextStep.ts';
import type { Block } from '../app/ports/block.ts';
import { formatAddress, parseAddress } from '../app/ports/cellAddress.ts';
import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import type { ShownValue } from '../app/ports/selection.ts';
import type { CellState, Changes, UndoStep, Written } from '../app/ports/undoStep.ts';
import type { SheetOptions } from '../app/ports/workbookPort.ts';
import { blockChanges } from './blockChanges.ts';
import { blockPlan, type BlockPlan } from './blockPlan.ts';
import { cellsSteps, keptCells } from './cellsSteps.ts';
import { cellState } from './cellState.ts';
import { makeTable } from './makeTable.ts';
import { occupiedCells } from './occupiedCells.ts';
import { pointsOfCharacter } from './pointsOfCharacter.ts';
import { writeExcel } from './runExcel.ts';
import { supports } from './supports.ts';
import { takeBack } from './takeBack.ts';
import { writeCells } from './writeCells.ts';
import type { CellOutcome } from './writePart.ts';

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
    const { sheet, isNew, size } = await openSheet(context, name, block);
    const area = { sheet: name, row: 0, column: 0, ...size };
    const before = await cellState(context, area);
    if (!before.ok) return before;
    const isAgreed = options.overwrite || isNew;
    const refusal = isAgreed ? undefined : occupied(name, size, before.value, options);
    if (refusal !== undefined) return refused(refusal);
    const plan = blockPlan(block);
    setWidths(sheet, options);
    // What stood beyond the new block is emptied.
    const changes = blockChanges({ ...size, cell: orEmpty(plan.cell) }, before.value, area);
    const written = await writeCells(context, changes, work);
    const address = formatAddress(area);
    const added = { kind: 'sheet', name, sheet: name, address } as const;
    if (written.ok) {
      await setHeader(context, sheet, options);
      const made = await tableOf(context, sheet, { name, ...options }, size.rows);
      const ofSheet = isNew ? { ...added, tables: made.ok ? made.value : 0 } : undefined;
      return orTakenBack(context, made, {
        sheet: name,
        address,
        ...changesMade(written.value, ofSheet),
      });
    }
    if (isNew) await takeBack(context, [{ ...added, after: before.value.formulas }]);
    return written;
  });
}

function setWidths(sheet: Excel.Worksheet, { widths }: SheetOptions): void {
  for (const [column, width] of widths.entries()) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * pointsOfCharacter;
  }
}

/** What was written, with its table; without one that was wanted nothing. */
async function orTakenBack(
  context: Excel.RequestContext,
  made: Outcome<unknown>,
  written: Written,
): Promise<Outcome<Written>> {
  if (made.ok) return done(written);
  await takeBack(context, written.undo);
  return made;
}

/** A header that the host cannot make bold or freeze is no reason to lose the sheet. */
async function setHeader(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { headerRow, widths }: SheetOptions,
): Promise<void> {
  if (headerRow === undefined || !supports('ExcelApi', '1.7')) return;
  sheet.getRangeByIndexes(headerRow - 1, 0, 1, widths.length).format.font.bold = true;
  sheet.freezePanes.freezeRows(headerRow);
  await context.sync();
}

/** Makes a table of the rows from the header on, where one is wanted; answers with how many were made. */
async function tableOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, headerRow = 1, table, widths }: SheetOptions & { readonly name: string },
  rows: number,
): Promise<Outcome<number>> {
  if (table === undefined) return done(0);
  const range = sheet.getRangeByIndexes(headerRow - 1, 0, rows - headerRow + 1, widths.length);
  const made = await makeTable(context, range, { sheet: name, table });
  return made.ok ? done(1) : made;
}

/** @param added the sheet where it was added: one on which somebody has entered something is theirs too, and stays */
function changesMade(
  outcomes: readonly CellOutcome[],
  added: Omit<Extract<UndoStep, { kind: 'sheet' }>, 'after'> | undefined,
): Changes {
  const kept = keptCells(outcomes);
  if (added === undefined || kept.length > 0) return { undo: cellsSteps(outcomes), kept };
  const columns = parseAddress(added.address)?.columns ?? 1;
  const after = chunks(outcomes, columns).map((row) => row.map(heldThen));
  return { undo: [{ ...added, after }], kept };
}

const heldThen = ({ change, shown }: CellOutcome): ShownValue | null =>
  change.isSpilled === true ? null : shown.formula;

interface OpenSheet {
  readonly sheet: Excel.Worksheet;
  readonly isNew: boolean;
  /** From the first cell as far as the sheet is used or the block goes. */
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
  return { sheet, isNew, size: { rows, columns } };
}

type ReadCell = BlockPlan['cell'];

function orEmpty(cell: ReadCell): ReadCell {
  return (row, column) => cell(row, column) ?? { kind: 'text', text: '' };
}

function occupied(
  name: string,
  size: OpenSheet['size'],
  before: CellState,
  { knownBy }: SheetOptions,
): ReturnType<typeof occupiedCells> {
  const first = before.values[0]?.[0] ?? '';
  if (knownBy.includes(String(first))) return undefined;
  const everyCell: BlockPlan = { ...size, cell: () => ({ kind: 'text', text: '' }) };
  return occupiedCells(everyCell, before, { sheet: name, row: 0, column: 0 });
}
