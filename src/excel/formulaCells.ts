import { formatAddress } from '../app/ports/cellAddress.ts';
import type { FormulaCell } from '../app/ports/formulaCell.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import { cellRectangles, type CellPlace, type CellRectangle } from './cellRectangles.ts';
import { shownValues } from './readSelection.ts';

/** A cell that is known to hold a formula of ours. */
export interface OwnCell extends CellPlace {
  readonly formula: string;
}

/** Reads what cells show, in the order in which they are given. */
export async function readFormulaCells(
  context: Excel.RequestContext,
  cells: readonly OwnCell[],
): Promise<Outcome<readonly FormulaCell[]>> {
  const loaded = cellRectangles(cells).map((rectangle) => {
    const { row, column, rows, columns } = rectangle;
    const sheet = context.workbook.worksheets.getItem(rectangle.sheet);
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load({ values: true, valueTypes: true, numberFormat: true });
    return { rectangle, range };
  });
  await context.sync();
  const shown = new Map<OwnCell, FormulaCell>();
  for (const { rectangle, range } of loaded) keepShown(shown, rectangle, range);
  return done(cells.flatMap((cell) => shown.get(cell) ?? []));
}

function keepShown(
  shown: Map<OwnCell, FormulaCell>,
  { cells }: CellRectangle<OwnCell>,
  range: Excel.Range,
): void {
  const values = shownValues(range.values);
  const types = shownValues(range.valueTypes);
  const formats = shownValues(range.numberFormat);
  for (const [i, row] of cells.entries()) {
    for (const [j, cell] of row.entries()) {
      const value = values[i]?.[j] ?? '';
      const isError = types[i]?.[j] === 'Error';
      shown.set(cell, {
        sheet: cell.sheet,
        address: formatAddress({ row: cell.row, column: cell.column, rows: 1, columns: 1 }),
        formula: cell.formula,
        value,
        ...(isError ? { error: String(value) } : {}),
        numberFormat: String(formats[i]?.[j] ?? 'General'),
      });
    }
  }
}
