/**
 * Positions in a list, in as few bytes as hold them; undefined where one of them is none.
 *
 * @example
 * typedPositions([0, 1, 0], 2); // => Uint8Array [0, 1, 0]
 * typedPositions([2], 2); // => undefined, as are [-1], [0.5] and ['1']
 */
export function typedPositions(
  values: readonly unknown[],
  length: number,
): Uint8Array | Uint16Array | Uint32Array | undefined {
  if (!areNumbers(values)) return undefined;
  for (const value of values) if (value >>> 0 !== value || value >= length) return undefined;
  if (length <= 2 ** 8) return new Uint8Array(values);
  return length <= 2 ** 16 ? new Uint16Array(values) : new Uint32Array(values);
}

/** Numbers in eight bytes each; undefined where one of them is none. */
export function typedNumbers(values: readonly unknown[]): Float64Array | undefined {
  return areNumbers(values) ? new Float64Array(values) : undefined;
}

function areNumbers(values: readonly unknown[]): values is readonly number[] {
  for (const value of values) if (typeof value !== 'number') return false;
  return true;
}
