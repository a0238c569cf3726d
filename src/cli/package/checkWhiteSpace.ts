import type { Problem } from './problem.ts';
import type { Table } from './table.ts';

/** Finds cells that begin or end with white space, which no one sees in a spreadsheet. */
export function checkWhiteSpace(table: Table): readonly Problem[] {
  return table.rows.flatMap(({ row, cells }) =>
    [...cells]
      .filter(([, value]) => value !== value.trim())
      .map(([column, value]) => ({
        file: table.file,
        row,
        column,
        fault: { code: 'white-space' as const, value },
      })),
  );
}
