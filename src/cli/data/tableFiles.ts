import { parquetWriteBuffer } from 'hyparquet-writer';
import Papa from 'papaparse';
import { rowCount, type DataColumn, type DataTable } from './dataTable.ts';

/** The forms in which a table is written, by the ending of its file. */
export const tableForms = ['csv', 'json', 'parquet'] as const;
export type TableForm = (typeof tableForms)[number];

/** A table in one of its forms; the numbers are the same in all, to the last digit. */
export function tableFile(table: DataTable, form: TableForm): Buffer {
  return writers[form](table);
}

const writers: Readonly<Record<TableForm, (table: DataTable) => Buffer>> = {
  // With a mark of UTF-8 at its beginning, without which Excel reads Chinese as something else.
  csv: (table) =>
    Buffer.from(
      `\uFEFF${Papa.unparse({ fields: names(table), data: [...rows(table)] }, { newline: '\r\n' })}\r\n`,
    ),
  json: (table) => {
    const lines = rows(table).map((row) =>
      JSON.stringify(Object.fromEntries(names(table).map((name, at) => [name, row[at]]))),
    );
    return Buffer.from(`[\n${lines.join(',\n')}\n]\n`);
  },
  parquet: ({ columns }) =>
    Buffer.from(
      parquetWriteBuffer({
        columnData: columns.map(({ name, type, values }) => ({
          name,
          data: [...values],
          type: parquetTypes[type],
          nullable: true,
        })),
      }),
    ),
};

const parquetTypes = { string: 'STRING', number: 'DOUBLE', integer: 'INT32' } as const;

const names = ({ columns }: DataTable): string[] => columns.map(({ name }) => name);

const rows = (table: DataTable): readonly DataColumn['values'][] =>
  Array.from({ length: rowCount(table) }, (_, row) =>
    table.columns.map(({ values }) => values[row] ?? null),
  );
