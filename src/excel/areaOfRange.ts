import type { Area } from '../app/ports/cellAddress.ts';

/** Where a range is, once its place and size are loaded. */
export function areaOfRange(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
