import { cellShape, isPeriodLike } from './cellShape.ts';
import type { TableInput } from './recognisedTable.ts';
import type { Spot } from './said.ts';
import type { Sides } from './sideHeader.ts';
import type { TableShape } from './tableShape.ts';

/**
 * Years under a header, or behind a label, that is not understood: they may be labels of their rows rather than numbers, so
 * that nothing is known of these rows.
 */
export function unreadPeriods(
  values: TableInput['values'],
  { rows, columns }: TableShape,
  { down, across }: Sides,
): readonly Spot[] {
  const at = (row: number, column: number): Spot => ({
    row,
    column,
    value: values[row]?.[column] ?? '',
  });
  const lines = [
    ...across.map((header, next) => ({
      header,
      cells: rows.map((row) => at(row, columns[next] ?? 0)),
    })),
    ...down.map((header, next) => ({
      header,
      cells: columns.map((column) => at(rows[next] ?? 0, column)),
    })),
  ];
  return lines.flatMap(({ header, cells }) => {
    const full = cells.filter(({ value }) => cellShape(value) !== 'blank');
    const isUnread = header.problem !== undefined && full.length > 0;
    return isUnread && full.every(({ value }) => isPeriodLike(value)) ? full.slice(0, 1) : [];
  });
}
