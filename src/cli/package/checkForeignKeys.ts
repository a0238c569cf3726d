import type { Resource } from './descriptor.ts';
import type { Problem } from './problem.ts';
import type { Table, TableRow } from './table.ts';

/** Holds every foreign key of a table against the table it names; an empty resource name is the table itself. */
export function checkForeignKeys(
  table: Table,
  { name, schema }: Resource,
  tables: ReadonlyMap<string, Table>,
): readonly Problem[] {
  return schema.foreignKeys.flatMap(({ fields, reference }) => {
    const resource = reference.resource === '' ? name : reference.resource;
    const target = tables.get(resource);
    if (target === undefined) return [];
    const present = new Set(target.rows.map((row) => keyOf(row, reference.fields)));
    return table.rows
      .filter((row) => fields.some((field) => !schema.missingValues.includes(cell(row, field))))
      .filter((row) => !present.has(keyOf(row, fields)))
      .map(({ row, cells }) => ({
        file: table.file,
        row,
        column: fields.join('+'),
        fault: {
          code: 'foreign-key' as const,
          value: fields.map((field) => cells.get(field) ?? '').join('+'),
          resource,
        },
      }));
  });
}

const cell = ({ cells }: TableRow, column: string): string => cells.get(column) ?? '';

const keyOf = (row: TableRow, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => cell(row, column)));
