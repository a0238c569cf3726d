import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataTable, rowCount, type DataTable } from '../../../src/cli/data/dataTable.ts';
import { editionTables } from '../../../src/cli/data/editionTables.ts';
import { tableFile } from '../../../src/cli/data/tableFiles.ts';
import { newestEdition } from '../../support/newestEdition.ts';

/** What no form may lose: digits, quotes, breaks, characters of two halves, nothing. */
const awkward = dataTable(
  'awkward',
  'Awkward',
  [
    { text: '527.7億元', number: 0.1 + 0.2, whole: 1 },
    { text: '"a",\r\nb;\t𠮷', number: -1e-12, whole: -7 },
    { text: '', number: Number.MAX_SAFE_INTEGER, whole: null },
    { text: '=1+1', number: null, whole: 0 },
  ],
  [
    ['text', 'string', '', ({ text }) => text],
    ['number', 'number', '', ({ number }) => number],
    ['whole', 'integer', '', ({ whole }) => whole],
  ],
);

const valuesOf = ({ columns }: DataTable): readonly (readonly unknown[])[] =>
  columns.map(({ values }) => values);

describe.each(
  [awkward, ...editionTables(newestEdition)].map((table) => [table.name, table] as const),
)('the table %s', (_name, table) => {
  let folder: string;
  let connection: DuckDBConnection;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tables-'));
    connection = await (await DuckDBInstance.create()).connect();
  });

  afterAll(() => {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  });

  /** The columns of a table as DuckDB reads them from one of its files. */
  async function readBack(form: 'parquet' | 'json', reader: string): Promise<DuckDBValue[][]> {
    const path = join(folder, `${table.name}.${form}`);
    writeFileSync(path, tableFile(table, form));
    const read = await connection.runAndReadAll(`SELECT * FROM ${reader}('${path}')`);
    return read.getColumns();
  }

  it('is the same to the last digit in Parquet, as DuckDB reads it', async () => {
    expect(await readBack('parquet', 'read_parquet')).toEqual(valuesOf(table));
  });

  it('is the same in JSON', () => {
    const json: unknown = JSON.parse(tableFile(table, 'json').toString());
    const { columns } = table;
    expect(json).toEqual(
      Array.from({ length: rowCount(table) }, (_, row) =>
        Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])),
      ),
    );
  });

  it('is the same in CSV, whose empty cells are nothing or an empty text', () => {
    const text = tableFile(table, 'csv').toString();
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    const { columns } = table;
    const told = columns.map(({ name, type }) =>
      data.map((row) => {
        const cell = row[name] ?? '';
        if (type === 'string') return cell;
        return cell === '' ? null : Number(cell);
      }),
    );
    const written = columns.map(({ type, values }) =>
      values.map((value) => (type === 'string' ? (value ?? '') : value)),
    );
    expect(told).toEqual(written);
  });
});
