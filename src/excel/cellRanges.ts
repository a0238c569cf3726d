import { cellRectangles, type CellPlace, type CellRectangle } from './cellRectangles.ts';
import type { CellSnapshot } from './cellSnapshot.ts';
import { coveringAreas } from './coveringAreas.ts';
import { loadedMatrix } from './loadedMatrix.ts';

/** Cells that fill a rectangle, with a range of its own. */
export interface CellRange<Cell extends CellPlace> {
  readonly rectangle: CellRectangle<Cell>;
  readonly range: Excel.Range;
}

/** The ranges that cells fill, as few as there can be. */
export function cellRanges<Cell extends CellPlace>(
  { workbook }: Excel.RequestContext,
  cells: readonly Cell[],
): readonly CellRange<Cell>[] {
  return cellRectangles(cells).map((rectangle) => {
    const { row, column, rows, columns } = rectangle;
    const sheet = workbook.worksheets.getItem(rectangle.sheet);
    return { rectangle, range: sheet.getRangeByIndexes(row, column, rows, columns) };
  });
}

/** Asks for what the cells hold; answers with what tells it after the next sync. */
export function loadSnapshots<Cell extends CellPlace>(
  context: Excel.RequestContext,
  cells: readonly Cell[],
): () => ReadonlyMap<Cell, CellSnapshot> {
  const { worksheets } = context.workbook;
  const loaded = coveringAreas(cells).map((area) => {
    const { row, column, rows, columns } = area;
    const range = worksheets.getItem(area.sheet).getRangeByIndexes(row, column, rows, columns);
    range.load({ formulas: true, values: true, numberFormat: true });
    return { area, range };
  });
  return () => {
    const snapshots = new Map<Cell, CellSnapshot>();
    for (const { area, range } of loaded) {
      const formulas = loadedMatrix(range.formulas);
      const values = loadedMatrix(range.values);
      const formats = loadedMatrix(range.numberFormat);
      for (const cell of area.cells) {
        const [i, j] = [cell.row - area.row, cell.column - area.column];
        snapshots.set(cell, {
          formula: formulas[i]?.[j] ?? '',
          value: values[i]?.[j] ?? '',
          numberFormat: String(formats[i]?.[j] ?? 'General'),
        });
      }
    }
    return snapshots;
  };
}
