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

/**
 * The items of a table, each column held against the schema of its member; each distinct value is looked at once.
 *
 * @param name of the table, for the path of a failure
 */
export function decodeTable<Entries extends v.ObjectEntries>(
  name: string,
  table: Table,
  entries: Entries,
): Result<v.InferOutput<v.ObjectSchema<Entries, undefined>>[]> {
  const unknown = Object.keys(table.columns).find((key) => !Object.hasOwn(entries, key));
  if (unknown !== undefined)
    return broken({ path: `${name}.${unknown}`, reason: 'unknown column' });
  const items = blankItems(table.rows, entries);
  for (const [key, schema] of Object.entries(entries)) {
    const fault = fillColumn(items, key, ownValue(table.columns, key), schema);
    if (fault !== undefined) return broken({ ...fault, path: `${name}.${fault.path}` });
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every member of every item was held against its schema.
  return success(items as v.InferOutput<v.ObjectSchema<Entries, undefined>>[]);
}

/** Items that have all members from the start: engines keep one shape for them. */
function blankItems(rows: number, entries: v.ObjectEntries): Record<string, unknown>[] {
  const blank: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(entries)) {
    if (!isOptional(schema)) Object.assign(blank, { [key]: undefined });
  }
  return Array.from({ length: rows }, () => ({ ...blank }));
}

const isOptional = (schema: v.ObjectEntries[string]): boolean => schema.type === 'exact_optional';

const broken = ({ path, reason }: Fault): Result<never> =>
  failure({ code: 'broken-edition', path, reason });

function fillColumn(
  items: readonly Record<string, unknown>[],
  key: string,
  written: Column | undefined,
  schema: v.ObjectEntries[string],
): Fault | undefined {
  if (written === undefined) return { path: key, reason: 'no such column' };
  const values = valuesOf(written, items.length);
  if (values?.length !== items.length) return { path: key, reason: 'rows are missing' };
  const words = 'words' in written ? written.words : values;
  const reason = firstReason(words, schema);
  if (reason !== undefined) return { path: key, reason };
  for (const [index, item] of items.entries()) {
    const value = values[index];
    // Null stands for a member that is not there.
    if (value !== null || !isOptional(schema)) item[key] = value;
  }
  return undefined;
}

function firstReason(
  words: readonly unknown[],
  schema: v.ObjectEntries[string],
): string | undefined {
  const optional = isOptional(schema);
  const wrong = words.findIndex((word) => !(optional && word === null) && !v.is(schema, word));
  return wrong === -1 ? undefined : v.safeParse(schema, words[wrong]).issues?.[0].message;
}

function valuesOf(written: Column, rows: number): readonly unknown[] | undefined {
  if ('values' in written) return written.values;
  if ('words' in written) return decodeDictionary(written);
  // Counted before it is written out: a few bytes could claim any number of rows.
  const claimed = written.runs.reduce((sum, [, length]) => sum + length, 0);
  return claimed === rows ? decodeSequence(written.runs) : undefined;
}
