import { checkCell } from './checkCell.ts';
import type { Field, Resource } from './descriptor.ts';
import type { Problem } from './problem.ts';
import type { Table } from './table.ts';

/** Holds a table against its Table Schema: columns, cells, unique columns and the primary key. */
export function checkTable(table: Table, { schema }: Resource): readonly Problem[] {
  const expected = schema.fields.map(({ name }) => name);
  if (expected.join(',') !== table.columns.join(',')) {
    const fault = {
      code: 'columns' as const,
      expected: expected.join(','),
      found: table.columns.join(','),
    };
    return [{ file: table.file, row: 1, column: '', fault }];
  }
  const uniques = schema.fields.filter(({ constraints }) => constraints.unique);
  const keys = [...uniques.map(({ name }) => [name]), schema.primaryKey ?? []].filter(
    (key) => key.length > 0,
  );
  return [
    ...schema.fields.flatMap((field) => checkColumn(table, field, schema.missingValues)),
    ...distinctKeys(keys).flatMap((key) => checkUnique(table, key, schema.missingValues)),
  ];
}

function checkColumn(table: Table, field: Field, missing: readonly string[]): readonly Problem[] {
  return table.rows.flatMap(({ row, cells }) =>
    checkCell(field, cells.get(field.name) ?? '', missing).map((fault) => ({
      file: table.file,
      row,
      column: field.name,
      fault,
    })),
  );
}

function distinctKeys(keys: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(keys.map((key) => [key.join(','), key])).values()];
}

function checkUnique(
  table: Table,
  columns: readonly string[],
  missing: readonly string[],
): readonly Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { row, cells } of table.rows) {
    const values = columns.map((column) => cells.get(column) ?? '');
    if (values.every((value) => missing.includes(value))) continue;
    const value = values.join('+');
    const before = first.get(value);
    if (before === undefined) first.set(value, row);
    else {
      const fault = { code: 'repeated' as const, value, row: before };
      problems.push({ file: table.file, row, column: columns.join('+'), fault });
    }
  }
  return problems;
}
