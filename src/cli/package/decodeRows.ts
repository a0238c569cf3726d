import * as v from 'valibot';
import type { Located } from './content.ts';
import type { Problem } from './problem.ts';
import type { Table } from './table.ts';

/** Reads the rows of a table into items; a row that cannot be read is a problem at its column and left out. */
export function decodeRows<Schema extends v.GenericSchema>(
  table: Table,
  schema: Schema,
): {
  readonly items: readonly Located<v.InferOutput<Schema>>[];
  readonly problems: readonly Problem[];
} {
  const items: Located<v.InferOutput<Schema>>[] = [];
  const problems: Problem[] = [];
  for (const { row, cells } of table.rows) {
    const parsed = v.safeParse(schema, Object.fromEntries(cells));
    if (parsed.success) items.push({ row, item: parsed.output });
    else {
      for (const issue of parsed.issues) {
        const column = (v.getDotPath(issue) ?? '').split('.')[0] ?? '';
        const fault = {
          code: 'shape' as const,
          value: cells.get(column) ?? '',
          reason: issue.message,
        };
        problems.push({ file: table.file, row, column, fault });
      }
    }
  }
  return { items, problems };
}
