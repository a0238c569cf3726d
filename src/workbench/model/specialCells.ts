import { type Area, intersectAreas } from '../grid/area.ts';
import { isErrorText, valueType } from '../grid/cellValue.ts';
import { apiNotFound } from '../richApi/apiError.ts';
import type { Place } from './excelModel.ts';
import { type CellPosition, groupCells } from './groupCells.ts';

/** Finds the cells with formulas, or with constants, of a range (`Range.getSpecialCells`). */
export function specialCells({ sheet, area }: Place, cellType: string, valueKind: string): Area[] {
  if (cellType !== 'Formulas' && cellType !== 'Constants')
    throw apiNotFound(`Range.getSpecialCells(${cellType})`);
  const used = sheet.usedArea();
  const within = used === null ? null : intersectAreas(area, used);
  if (within === null) return [];
  const values = sheet.values(within);
  const found: CellPosition[] = [];
  for (const [row, line] of sheet.formulas(within).entries()) {
    for (const [column, formula] of line.entries()) {
      const value = values[row]?.[column] ?? null;
      const isOfType =
        cellType === 'Formulas' ? formula !== '' : formula === '' && valueType(value) !== 'Empty';
      const isOfKind = valueKind !== 'Errors' || isErrorText(value);
      if (isOfType && isOfKind)
        found.push({ row: within.row + row, column: within.column + column });
    }
  }
  return groupCells(found);
}
