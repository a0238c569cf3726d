import Papa from 'papaparse';
import type { Fault, Problem } from './problem.ts';
import { utf8Text } from './readBytes.ts';
import type { Table, TableRow } from './table.ts';

/**
 * Reads a CSV file (RFC 4180, header first, UTF-8 with or without a byte order mark) into text cells. Rows are numbered
 * as Excel shows them, also behind a cell that holds a line end; empty lines at the end do not count.
 */
export function readTable(
  file: string,
  bytes: Uint8Array,
): { readonly table?: Table; readonly problems: readonly Problem[] } {
  const problem = (row: number | null, fault: Fault): Problem => ({ file, row, column: '', fault });
  const text = utf8Text(bytes);
  if (text === undefined) return { problems: [problem(null, { code: 'not-utf-8' })] };
  const parsed = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false });
  const records = withoutEmptyEnd(parsed.data);
  const [columns, ...rest] = records;
  if (columns === undefined) return { problems: [problem(null, { code: 'required' })] };
  const problems = parsed.errors.map(({ row, message }) =>
    problem(row === undefined ? null : row + 1, { code: 'not-csv', reason: message }),
  );
  const rows: TableRow[] = [];
  for (const [index, record] of rest.entries()) {
    const row = index + 2;
    if (record.length !== columns.length) {
      const reason = `${record.length} ≠ ${columns.length}`;
      problems.push(problem(row, { code: 'not-csv', reason }));
      continue;
    }
    rows.push({ row, cells: new Map(columns.map((column, at) => [column, record[at] ?? ''])) });
  }
  return { table: { file, columns, rows }, problems };
}

function withoutEmptyEnd(records: readonly string[][]): readonly string[][] {
  const last = records.findLastIndex((record) => record.length > 1 || record[0] !== '');
  return records.slice(0, last + 1);
}
