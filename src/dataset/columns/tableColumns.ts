import * as v from 'valibot';
import { ownValue } from '../../domain/ownValue.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import type { Column } from '../../domain/rows.ts';
import { encodeDictionary } from './dictionaryColumn.ts';
import { columnSchema, count, readColumn, type WrittenColumn } from './readColumn.ts';
import { encodeSequence } from './sequenceColumn.ts';

type Item = Readonly<Record<string, unknown>>;

/** A table by its columns: what a column holds often is written once, and text of a kind stands together, which packs well. */
export const tableSchema = v.strictObject({
  rows: count,
  columns: v.record(v.string(), columnSchema),
});
export type Table = v.InferOutput<typeof tableSchema>;

/**
 * Writes items of one shape as a table.
 *
 * @example
 * encodeTable([{ id: 'F1', unit: '亿元' }, { id: 'F2', unit: '亿元' }], ['id', 'unit']);
 * // => { rows: 2, columns: { id: { runs: [['F1', 2]] }, unit: { words: ['亿元'], at: [0, 0] } } }
 */
export function encodeTable(items: readonly object[], names: readonly string[]): Table {
  const rows: readonly Item[] = items.map((item) => ({ ...item }));
  return {
    rows: items.length,
    columns: Object.fromEntries(
      names.map((name) => [
        name,
        encodeColumn(
          name,
          rows.map((row) => ownValue(row, name) ?? null),
        ),
      ]),
    ),
  };
}

function encodeColumn(name: string, values: readonly unknown[]): WrittenColumn {
  if (name === 'id')
    return { runs: [...encodeSequence(values.map(String))].map(([id, n]) => [id, n]) };
  const { words, at } = encodeDictionary(values);
  return words.length * 2 > values.length
    ? { values: [...values] }
    : { words: [...words], at: [...at] };
}

/** What is wrong with a table, and in which of its columns. */
interface Fault {
  readonly path: string;
  readonly reason: string;
}

/** The columns of a table, once each is held against the schema of its member. */
export type TableColumns<Entries extends v.ObjectEntries> = {
  readonly [Name in keyof Entries]: Column<
    v.InferOutput<Entries[Name]> | (Entries[Name] extends Optional ? undefined : never)
  >;
};
type Optional = v.ExactOptionalSchema<v.GenericSchema, undefined>;

/**
 * The columns of a table; each distinct value is looked at once. A figure has two dozen members: who puts it together from
 * columns, as one literal, needs a tenth of the time of who adds member after member.
 *
 * @param name of the table, for the path of a failure
 * @param isProven every value was looked at before, and nothing has changed since
 */
export function tableColumns<Entries extends v.ObjectEntries>(
  name: string,
  table: Table,
  entries: Entries,
  isProven = false,
): Result<TableColumns<Entries>> {
  const unknown = Object.keys(table.columns).find((key) => !Object.hasOwn(entries, key));
  if (unknown !== undefined)
    return broken({ path: `${name}.${unknown}`, reason: 'unknown column' });
  const columns: (readonly [name: string, column: Column<unknown>])[] = [];
  for (const [key, schema] of Object.entries(entries)) {
    const read = readColumn(ownValue(table.columns, key), table.rows, schema, isProven);
    if (typeof read === 'string') return broken({ path: `${name}.${key}`, reason: read });
    columns.push([key, read]);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every column was held against its member's schema.
  return success(Object.fromEntries(columns) as TableColumns<Entries>);
}

/** The items of a table, each column held against the schema of its member. */
export function decodeTable<Entries extends v.ObjectEntries>(
  name: string,
  table: Table,
  entries: Entries,
  isProven = false,
): Result<v.InferOutput<v.ObjectSchema<Entries, undefined>>[]> {
  const decoded = tableColumns(name, table, entries, isProven);
  if (!decoded.ok) return decoded;
  const columns = Object.entries<Column<unknown>>(decoded.value);
  const items = Array.from({ length: table.rows }, (_, row) => {
    const members: [name: string, value: unknown][] = [];
    for (const [key, column] of columns) {
      const value = column.at(row);
      if (value !== undefined) members.push([key, value]);
    }
    return Object.fromEntries(members);
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every member of every item was held against its schema.
  return success(items as v.InferOutput<v.ObjectSchema<Entries, undefined>>[]);
}

const broken = ({ path, reason }: Fault): Result<never> =>
  failure({ code: 'broken-edition', path, reason });
