import type { Column, Rows } from '../../domain/rows.ts';
import { columnFrom } from './columnFrom.ts';

/** A member of every item, which is told without making the items where rows can. */
export function columnOf<Item, Name extends keyof Item>(
  rows: Rows<Item>,
  name: Name,
): Column<Item[Name]> {
  const column = rows.column?.(name);
  if (column !== undefined) return column;
  const values = rows.map((item) => item[name]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no row is asked for that is not there
  return columnFrom(values.length, (row) => values[row] as Item[Name]);
}
