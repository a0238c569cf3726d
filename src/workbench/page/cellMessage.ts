import type { Area } from '../grid/area.ts';
import type { SheetGrid } from '../grid/grid.ts';
import { spillAt } from '../model/rangeSpill.ts';
import type { Workbench } from '../page/workbench.ts';

/** The message of the error in a cell, whether its own function answered it or one whose result spills here. */
export function cellMessage(
  { functions }: Workbench,
  sheet: SheetGrid,
  { row, column }: Area,
): string | null {
  if (functions === null) return null;
  const own = functions.message({ sheetId: sheet.id, row, column });
  if (own !== null) return own;
  const spill = spillAt({ sheet, area: { row, column, rows: 1, columns: 1 } });
  if (spill === null) return null;
  const anchor = { sheetId: sheet.id, row: spill.row, column: spill.column };
  return functions.message(anchor, row - spill.row, column - spill.column);
}
