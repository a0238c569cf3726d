import { inOrder } from '../app/longWork/inOrder.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { nextStep } from '../app/longWork/nextStep.ts';
import type { Area } from '../app/ports/cellAddress.ts';
import type { FormulaCell } from '../app/ports/formulaCell.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import { readFormulaCells, type OwnCell } from './formulaCells.ts';
import { isOwnFormula } from './ownFormula.ts';
import { readExcel } from './runExcel.ts';

/** Excel on the web answers at most 5 MB at once; formulas seldom have more than 50 characters. */
const cellsAtOnce = 80_000;

/** Part of a sheet. */
interface SheetPart extends Area {
  readonly sheet: string;
}

/** Every cell of the workbook whose formula calls a function of ours, sheet by sheet in reading order. */
export async function findFormulas(work: LongWork = {}): Promise<Outcome<readonly FormulaCell[]>> {
  return readExcel(async (context) => {
    const parts = await usedParts(context);
    const all = batches(parts);
    let count = 0;
    const found = await inOrder(all, async (batch) => {
      const step = await nextStep(work, { stage: 'reading', done: count, total: all.length });
      count += 1;
      return step.ok ? ownCells(context, batch) : step;
    });
    return found.ok ? readFormulaCells(context, found.value.flat()) : found;
  });
}

async function usedParts(context: Excel.RequestContext): Promise<readonly SheetPart[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { sheet: sheet.name, range };
  });
  await context.sync();
  return used.flatMap(({ sheet, range }) => (range.isNullObject ? [] : partsOf(sheet, range)));
}

/** A used range in parts that can be read at once. */
function partsOf(sheet: string, range: Excel.Range): readonly SheetPart[] {
  const { rowIndex, columnIndex: column, rowCount, columnCount: columns } = range;
  const most = Math.max(1, Math.floor(cellsAtOnce / columns));
  return Array.from({ length: Math.ceil(rowCount / most) }, (_part, index) => ({
    sheet,
    row: rowIndex + index * most,
    column,
    rows: Math.min(most, rowCount - index * most),
    columns,
  }));
}

/** Parts that are read together; most workbooks are one batch. */
function batches(parts: readonly SheetPart[]): readonly (readonly SheetPart[])[] {
  const all: SheetPart[][] = [];
  let cells = Infinity;
  for (const part of parts) {
    const size = part.rows * part.columns;
    if (cells + size > cellsAtOnce) {
      all.push([]);
      cells = 0;
    }
    cells += size;
    all.at(-1)?.push(part);
  }
  return all;
}

async function ownCells(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
): Promise<Outcome<readonly OwnCell[]>> {
  const loaded = parts.map((part) => {
    const { sheet, row, column, rows, columns } = part;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRangeByIndexes(row, column, rows, columns);
    range.load({ formulas: true });
    return { part, range };
  });
  await context.sync();
  return done(
    loaded.flatMap(({ part, range }) => ownIn(part, range.formulas as readonly unknown[][])),
  );
}

function ownIn(
  { sheet, row, column }: SheetPart,
  formulas: readonly unknown[][],
): readonly OwnCell[] {
  return formulas.flatMap((cells, i) =>
    cells.flatMap((formula, j) =>
      isOwnFormula(formula) ? [{ sheet, row: row + i, column: column + j, formula }] : [],
    ),
  );
}
