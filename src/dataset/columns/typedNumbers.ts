/**
 * Positions in a list, in as few bytes as hold them; undefined where one of them is none.
 *
 * @example
 * typedPositions([0, 1, 0], 2); // => Uint8Array [0, 1, 0]
 * typedPositions([2], 2); // => undefined, as are [-1], [0.5] and ['1']
 */
export function typedPositions(values: readonly unknown[], length: number): Positions | undefined {
  if (!areNumbers(values)) return undefined;
  for (const value of values) if (value >>> 0 !== value || value >= length) return undefined;
  return inFewBytes(values, length);
}

/** The same of what is known to be positions in a list. */
export function provenPositions(values: readonly unknown[], length: number): Positions {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- looked at when the file was written
  return inFewBytes(values as readonly number[], length);
}

function inFewBytes(values: readonly number[], length: number): Positions {
  if (length <= 2 ** 8) return new Uint8Array(values);
  return length <= 2 ** 16 ? new Uint16Array(values) : new Uint32Array(values);
}

type Positions = Uint8Array | Uint16Array | Uint32Array;

/** Numbers in eight bytes each; undefined where one of them is none. */
export function typedNumbers(values: readonly unknown[]): Float64Array | undefined {
  return areNumbers(values) ? new Float64Array(values) : undefined;
}

function areNumbers(values: readonly unknown[]): values is readonly number[] {
  for (const value of values) if (typeof value !== 'number') return false;
  return true;
}
