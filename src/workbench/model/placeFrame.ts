import type { Place } from './excelModel.ts';

/** Excel measures in points, the grid in pixels. */
const pointsPerPixel = 0.75;

/** Where cells lie on their sheet, in points. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a range lies on its sheet; hidden columns take no room. */
export function placeFrame({ sheet, area }: Place): Frame {
  const across = (column: number): number =>
    sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column) * pointsPerPixel;
  const down = (row: number): number => sheet.rowHeight(row) * pointsPerPixel;
  return {
    left: sum(0, area.column, across),
    top: sum(0, area.row, down),
    width: sum(area.column, area.columns, across),
    height: sum(area.row, area.rows, down),
  };
}

function sum(first: number, count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index < first + count; index += 1) total += size(index);
  return total;
}
