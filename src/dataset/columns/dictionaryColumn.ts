import type { Column, Dictionary } from '../../domain/rows.ts';
import { provenPositions, typedPositions } from './typedNumbers.ts';

/** A column as a file holds it: its distinct values once, in the order in which they first stand, and for each row which of them it has. */
export interface WrittenDictionary {
  readonly words: readonly unknown[];
  readonly at: readonly unknown[];
}

/**
 * Writes a column with each distinct value once.
 *
 * @example
 * encodeDictionary(['亿元', '%', '亿元']); // => { words: ['亿元', '%'], at: [0, 1, 0] }
 */
export function encodeDictionary(values: readonly unknown[]): {
  readonly words: readonly unknown[];
  readonly at: readonly number[];
} {
  const { words, codes } = dictionaryOf(values, (value) => JSON.stringify(value));
  return { words, at: codes };
}

/** Values with each distinct one once; two are the same where their keys are. */
export function dictionaryOf<Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => unknown,
): { readonly words: readonly Value[]; readonly codes: readonly number[] } {
  const positions = new Map<unknown, number>();
  const words: Value[] = [];
  const codes: number[] = [];
  for (const value of values) {
    const key = keyOf(value);
    const known = positions.get(key);
    codes.push(known ?? words.length);
    if (known !== undefined) continue;
    positions.set(key, words.length);
    words.push(value);
  }
  return { words, codes };
}

/** The column of a dictionary; undefined where a row names a value that is not there. */
export function decodeDictionary({ words, at }: WrittenDictionary): Column<unknown> | undefined {
  const codes = typedPositions(at, words.length);
  return codes === undefined ? undefined : columnOfCodes(words, codes);
}

/** The column of a dictionary of which every row is known to name a value. */
export function provenDictionary({ words, at }: WrittenDictionary): Column<unknown> {
  return columnOfCodes(words, provenPositions(at, words.length));
}

const columnOfCodes = (
  words: readonly unknown[],
  codes: Dictionary<unknown>['codes'],
): Column<unknown> => ({
  at: (row) => words[codes[row] ?? -1],
  dictionary: () => ({ words, codes }),
});
