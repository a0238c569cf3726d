import type { Area } from '../grid/area.ts';
import type { SheetGrid } from '../grid/grid.ts';
import type { Workbench } from '../page/workbench.ts';

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The message of the error in a cell, whether its own function answered it or one whose result spills here. */
export function cellMessage(
  { session, grid }: Workbench,
  sheet: SheetGrid,
  { row, column }: Area,
): string | null {
  if (session === null) return null;
  const own = session.functions.message({ sheetId: sheet.id, row, column });
  if (own !== null) return own;
  const spill = grid.spillsOf(sheet.id).find((area) => contains(area, row, column));
  if (spill === undefined) return null;
  const anchor = { sheetId: sheet.id, row: spill.row, column: spill.column };
  return session.functions.message(anchor, row - spill.row, column - spill.column);
}
