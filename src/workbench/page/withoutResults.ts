import { ObjectMatrix, type ICellData, type IWorkbookData } from '@univerjs/core';

/** A saved workbook whose formulas have no results yet, so that what is shown after opening is calculated anew. */
export function withoutResults(data: IWorkbookData): IWorkbookData {
  const copy = structuredClone(data);
  for (const sheet of Object.values(copy.sheets)) {
    const cells = new ObjectMatrix<ICellData>(sheet.cellData ?? {});
    cells.forValue((row, column, cell) => {
      if (cell.f || cell.si) cells.setValue(row, column, { ...cell, v: null, t: null });
    });
  }
  return copy;
}
