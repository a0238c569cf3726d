/** A column of a table: its distinct values once, in the order in which they first stand, and for each row which of them it has. */
export interface DictionaryColumn {
  readonly words: readonly unknown[];
  readonly at: readonly number[];
}

/**
 * Writes a column with each distinct value once.
 *
 * @example
 * encodeDictionary(['亿元', '%', '亿元']); // => { words: ['亿元', '%'], at: [0, 1, 0] }
 */
export function encodeDictionary(values: readonly unknown[]): DictionaryColumn {
  const positions = new Map<string, number>();
  const words: unknown[] = [];
  const at = values.map((value) => {
    const key = JSON.stringify(value);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, words.length);
    words.push(value);
    return words.length - 1;
  });
  return { words, at };
}

/** The rows of a dictionary column; undefined where a row names a value that is not there. */
export function decodeDictionary({ words, at }: DictionaryColumn): readonly unknown[] | undefined {
  const last = words.length - 1;
  return at.every((position) => position >= 0 && position <= last && Number.isInteger(position))
    ? at.map((position) => words[position])
    : undefined;
}
