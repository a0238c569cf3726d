import * as v from 'valibot';
import { ownValue } from '../../domain/ownValue.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import { decodeDictionary, encodeDictionary } from './dictionaryColumn.ts';
import { decodeSequence, encodeSequence } from './sequenceColumn.ts';

type Item = Readonly<Record<string, unknown>>;

/** More rows than any edition will have: a file that claims more is not read. */
const mostRows = 5_000_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostRows));

/** Looked at in one go: a schema for each of a million numbers would take longer than all the rest. */
const numbers = v.custom<readonly number[]>(
  (input) => Array.isArray(input) && input.every((item) => typeof item === 'number'),
);
const anything = v.custom<readonly unknown[]>((input) => Array.isArray(input));

const column = v.union([
  v.strictObject({ values: anything }),
  v.strictObject({ words: anything, at: numbers }),
  v.strictObject({ runs: v.array(v.tuple([v.string(), count])) }),
]);
type Column = v.InferOutput<typeof column>;

/** A table by its columns: what a column holds often is written once, and text of a kind stands together, which packs well. */
export const tableSchema = v.strictObject({ rows: count, columns: v.record(v.string(), column) });
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

function encodeColumn(name: string, values: readonly unknown[]): Column {
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

/** What a row of a table has in a column, once the column is held against the schema of its member. */
export type Readers<Entries extends v.ObjectEntries> = {
  readonly [Name in keyof Entries]: (
    row: number,
  ) => v.InferOutput<Entries[Name]> | (Entries[Name] extends Optional ? undefined : never);
};
type Optional = v.ExactOptionalSchema<v.GenericSchema, undefined>;

/**
 * Readers of the columns of a table; each distinct value is looked at once. A figure has two dozen members: who puts it together
 * from readers, as one literal, needs a tenth of the time of who adds member after member.
 *
 * @param name of the table, for the path of a failure
 */
export function tableReaders<Entries extends v.ObjectEntries>(
  name: string,
  table: Table,
  entries: Entries,
): Result<Readers<Entries>> {
  const unknown = Object.keys(table.columns).find((key) => !Object.hasOwn(entries, key));
  if (unknown !== undefined)
    return broken({ path: `${name}.${unknown}`, reason: 'unknown column' });
  const readers: (readonly [name: string, read: (row: number) => unknown])[] = [];
  for (const [key, schema] of Object.entries(entries)) {
    const written = ownValue(table.columns, key);
    const reader = columnReader(written, table.rows, schema);
    if (typeof reader === 'string') return broken({ path: `${name}.${key}`, reason: reader });
    readers.push([key, reader]);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every column was held against its member's schema.
  return success(Object.fromEntries(readers) as Readers<Entries>);
}

/** The items of a table, each column held against the schema of its member. */
export function decodeTable<Entries extends v.ObjectEntries>(
  name: string,
  table: Table,
  entries: Entries,
): Result<v.InferOutput<v.ObjectSchema<Entries, undefined>>[]> {
  const readers = tableReaders(name, table, entries);
  if (!readers.ok) return readers;
  const columns = Object.entries<(row: number) => unknown>(readers.value);
  const items = Array.from({ length: table.rows }, (_, row) =>
    Object.fromEntries(
      columns.flatMap(([key, read]) => {
        const value = read(row);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every member of every item was held against its schema.
  return success(items as v.InferOutput<v.ObjectSchema<Entries, undefined>>[]);
}

const broken = ({ path, reason }: Fault): Result<never> =>
  failure({ code: 'broken-edition', path, reason });

/** A column's reader, or what is wrong with it. Null stands for a member that is not there. */
function columnReader(
  written: Column | undefined,
  rows: number,
  schema: v.ObjectEntries[string],
): ((row: number) => unknown) | string {
  const optional = schema.type === 'exact_optional';
  // What came to the shape later has no column in the files of before.
  if (written === undefined) return optional ? () => undefined : 'no such column';
  const values = valuesOf(written, rows);
  if (values?.length !== rows) return 'rows are missing';
  const words = 'words' in written ? written.words : values;
  const wrong = words.findIndex((word) => !(optional && word === null) && !v.is(schema, word));
  if (wrong !== -1) return v.safeParse(schema, words[wrong]).issues?.[0].message ?? '';
  return optional ? (row) => values[row] ?? undefined : (row) => values[row];
}

function valuesOf(written: Column, rows: number): readonly unknown[] | undefined {
  if ('values' in written) return written.values;
  if ('words' in written) return decodeDictionary(written);
  // Counted before it is written out: a few bytes could claim any number of rows.
  const claimed = written.runs.reduce((sum, [, length]) => sum + length, 0);
  return claimed === rows ? decodeSequence(written.runs) : undefined;
}
