import type { ICellData, IWorkbookData } from '@univerjs/core';

function withoutResult(cell: ICellData): ICellData {
  if (!cell.f && !cell.si) return cell;
  return { ...cell, v: null, t: null };
}

/** A saved workbook whose formulas have no results yet, so that what is shown after opening is calculated anew. */
export function withoutResults(data: IWorkbookData): IWorkbookData {
  const copy = structuredClone(data);
  for (const sheet of Object.values(copy.sheets)) {
    for (const row of Object.values(sheet.cellData ?? {})) {
      const cells: Record<number, ICellData> = row;
      for (const [column, cell] of Object.entries(cells))
        cells[Number(column)] = withoutResult(cell);
    }
  }
  return copy;
}
