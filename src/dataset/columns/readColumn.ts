import * as v from 'valibot';
import type { Column } from '../../domain/rows.ts';
import { columnFrom } from './columnFrom.ts';
import { decodeDictionary, provenDictionary } from './dictionaryColumn.ts';
import { decodeSequence } from './sequenceColumn.ts';
import { typedNumbers } from './typedNumbers.ts';

/** More rows than any edition will have: a file that claims more is not read. */
const mostRows = 5_000_000;

export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostRows));

/** What is in it is looked at where it is read: a schema for each of a million numbers would take longer than all the rest. */
const anything = v.custom<readonly unknown[]>((input) => Array.isArray(input));

/** A column as a file holds it: row by row, by its distinct values, or as runs of ids. */
export const columnSchema = v.union([
  v.strictObject({ values: anything }),
  v.strictObject({ words: anything, at: anything }),
  v.strictObject({ runs: v.array(v.tuple([v.string(), count])) }),
]);
export type WrittenColumn = v.InferOutput<typeof columnSchema>;

/**
 * A column as it is held in memory, or what is wrong with it. Null stands for a member that is not there.
 *
 * @param isProven what it holds was looked at before, and nothing has changed since
 *
 * @example
 * readColumn({ words: ['亿元', '光年'], at: [0, 1] }, 2, unit); // => what is wrong with '光年'
 * readColumn({ runs: [['F1', 5_000_000]] }, 2, id); // => 'rows are missing', and nothing is written out
 */
export function readColumn(
  written: WrittenColumn | undefined,
  rows: number,
  schema: v.ObjectEntries[string],
  isProven = false,
): Column<unknown> | string {
  const optional = schema.type === 'exact_optional';
  // What came to the shape later has no column in the files of before.
  if (written === undefined) return optional ? columnFrom(rows, () => undefined) : 'no such column';
  const column = isProven ? provenColumn(written, rows) : columnIn(written, rows);
  if (column === undefined) return 'rows are missing';
  const held = (): Column<unknown> =>
    optional ? columnFrom(rows, (row) => column.at(row) ?? undefined) : column;
  if (isProven) return held();
  const isRight = (word: unknown): boolean => (optional && word === null) || v.is(schema, word);
  const wrong = wordsIn(written).find((word) => !isRight(word));
  if (wrong !== undefined) return v.safeParse(schema, wrong).issues?.[0].message ?? '';
  return held();
}

/** The same without a look at what the rows hold. */
function provenColumn(written: WrittenColumn, rows: number): Column<unknown> | undefined {
  if ('runs' in written) return decodeSequence(written.runs, rows);
  if ('words' in written) return provenDictionary(written);
  const { values } = written;
  return columnFrom(rows, (row) => values[row]);
}

/** Undefined where it has not a value for each row. */
function columnIn(written: WrittenColumn, rows: number): Column<unknown> | undefined {
  if ('runs' in written) return decodeSequence(written.runs, rows);
  if ('words' in written) return written.at.length === rows ? decodeDictionary(written) : undefined;
  const { values } = written;
  const held = typedNumbers(values) ?? values;
  return values.length === rows ? columnFrom(rows, (row) => held[row]) : undefined;
}

/** What stands for all values of a column: an id of a run is as good as its first. */
function wordsIn(written: WrittenColumn): readonly unknown[] {
  if ('runs' in written) return written.runs.map(([first]) => first);
  return 'words' in written ? written.words : written.values;
}
