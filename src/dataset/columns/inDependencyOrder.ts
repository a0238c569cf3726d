import type { InputPositions } from './inputSteps.ts';

/** The order in which rows can be made, or the first row found that rests on itself. */
export type DependencyOrder = { readonly order: Uint32Array } | { readonly ring: number };

/** What became of a row so far. */
const [untouched, waiting, placed] = [0, 1, 2];

/**
 * Rows in an order in which everything stands behind what it rests on; takes time in proportion to the inputs.
 *
 * @param given how many positions are there from the beginning; the first row has the position behind them
 *
 * @example
 * // two given, then a row that rests on the second one, and one that rests on a given one
 * inDependencyOrder({ starts: [0, 1, 2], positions: [3, 0] }, 2); // => { order: [1, 0] }
 */
export function inDependencyOrder(
  { starts, positions }: InputPositions,
  given: number,
): DependencyOrder {
  const rows = starts.length - 1;
  const states = new Uint8Array(rows);
  const order = new Uint32Array(rows);
  let made = 0;
  const open: number[] = [];
  for (let start = 0; start < rows; start += 1) {
    open.push(start);
    for (let row = open.at(-1); row !== undefined; row = open.at(-1)) {
      const before = open.length;
      if (states[row] !== placed) {
        states[row] = waiting;
        for (const position of positions.subarray(starts[row], starts[row + 1])) {
          if (position < given) continue;
          const input = position - given;
          // Only rows on the way from the start to this one are waiting.
          if (states[input] === waiting) return { ring: row };
          if (states[input] === untouched) open.push(input);
        }
        if (open.length > before) continue;
        states[row] = placed;
        order[made] = row;
        made += 1;
      }
      open.pop();
    }
  }
  return { order };
}
