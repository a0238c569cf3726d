import type { LongWork } from '../app/longWork/longWork.ts';
import type { FormulaCell } from '../app/ports/formulaCell.ts';
import type { Outcome } from '../app/ports/outcome.ts';
import { readFormulaCells, type OwnCell } from './formulaCells.ts';
import { isOwnFormula } from './ownFormula.ts';
import { readAreas, type AreaContents, type SheetArea } from './readAreas.ts';
import { readExcel } from './runExcel.ts';
import { withoutSpilled } from './withoutSpilled.ts';

/** Every cell of the workbook whose formula calls a function of ours, sheet by sheet in reading order. */
export async function findFormulas(work: LongWork = {}): Promise<Outcome<readonly FormulaCell[]>> {
  return readExcel(async (context) => {
    const read = await readAreas(context, await usedAreas(context), ['formulas'], work);
    if (!read.ok) return read;
    const cells = await withoutSpilled(context, read.value.flatMap(ownCells));
    return cells.ok ? readFormulaCells(context, cells.value) : cells;
  });
}

async function usedAreas(context: Excel.RequestContext): Promise<readonly SheetArea[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { sheet: sheet.name, range };
  });
  await context.sync();
  return used.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ sheet, row, column, rows, columns }];
  });
}

function ownCells({ area, rows }: AreaContents<SheetArea>): readonly OwnCell[] {
  const { sheet, row, column } = area;
  return rows('formulas').flatMap((cells, i) =>
    cells.flatMap((formula, j) =>
      isOwnFormula(formula) ? [{ sheet, row: row + i, column: column + j, formula }] : [],
    ),
  );
}
