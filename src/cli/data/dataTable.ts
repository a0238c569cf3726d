import type { Rows } from '../../domain/rows.ts';

/** One column of a table as other tools read it. */
export interface DataColumn {
  readonly name: string;
  /** As Table Schema calls it; null stands for what is not there. */
  readonly type: 'string' | 'number' | 'integer';
  readonly description: string;
  readonly values: readonly (string | number | null)[];
}

/** One table of an edition, for tools that know nothing of this product. */
export interface DataTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly DataColumn[];
}

/** A cell of a row of some kind of item. */
type Read<Item> = (item: Item) => string | number | null;

/** A column before it is filled: its name, type, meaning, and what it holds of an item. */
export type ColumnOf<Item> = readonly [
  name: string,
  type: DataColumn['type'],
  description: string,
  read: Read<Item>,
];

/** A table of items, a row each. */
export function dataTable<Item>(
  name: string,
  title: string,
  rows: Rows<Item>,
  columns: readonly ColumnOf<Item>[],
): DataTable {
  const items = [...rows];
  return {
    name,
    title,
    columns: columns.map(([column, type, description, read]) => ({
      name: column,
      type,
      description,
      values: items.map(read),
    })),
  };
}

/** How many rows a table has. */
export const rowCount = ({ columns }: DataTable): number => columns[0]?.values.length ?? 0;
