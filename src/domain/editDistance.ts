/**
 * How many characters must be changed, added, dropped or swapped with a neighbour to turn one text into another (optimal
 * string alignment); `limit` + 1 as soon as it must exceed the limit.
 *
 * @example
 * editDistance('济原', '济源', 2); // => 1
 * editDistance('jiyaun', 'jiyuan', 2); // => 1, a swap
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  const rows = rowsOf(right.length + 1);
  for (let row = 1; row <= left.length; row += 1) {
    const before = rows[(row + 1) % 3];
    const previous = rows[(row + 2) % 3];
    const current = rows[row % 3];
    if (before === undefined || previous === undefined || current === undefined) break;
    if (fillRow({ left, right, row, limit }, before, previous, current) > limit) return limit + 1;
  }
  return rows[left.length % 3]?.[right.length] ?? limit + 1;
}

/** Names are short, and very many are compared: their rows are the same memory again. */
const usualWidth = 64;
const usualRows = [0, 1, 2].map(() => new Int32Array(usualWidth));
const ascending = (width: number): Int32Array =>
  Int32Array.from({ length: width }, (_, column) => column);
const usualFirst = ascending(usualWidth);

/** Three rows of the table of distances between the beginnings of both texts, used in turn; the first is filled. */
function rowsOf(width: number): readonly Int32Array[] {
  if (width > usualWidth) {
    return [ascending(width), new Int32Array(width), new Int32Array(width)];
  }
  usualRows[0]?.set(usualFirst);
  return usualRows;
}

interface Place {
  readonly left: string;
  readonly right: string;
  readonly row: number;
  readonly limit: number;
}

const at = (row: Int32Array, index: number): number => row[index] ?? Infinity;

/** Fills one row; answers the least distance in it. */
function fillRow(
  { left, right, row, limit }: Place,
  before: Int32Array,
  previous: Int32Array,
  current: Int32Array,
): number {
  // What is further from the diagonal than the limit is beyond it.
  const end = Math.min(right.length, row + limit);
  current.fill(limit + 1, 0, right.length + 1);
  current[0] = row;
  let least = row;
  for (let column = Math.max(1, row - limit); column <= end; column += 1) {
    const changed = left[row - 1] === right[column - 1] ? 0 : 1;
    let distance = Math.min(
      at(previous, column) + 1,
      at(current, column - 1) + 1,
      at(previous, column - 1) + changed,
    );
    const isSwap =
      row > 1 &&
      column > 1 &&
      left[row - 1] === right[column - 2] &&
      left[row - 2] === right[column - 1];
    if (isSwap) distance = Math.min(distance, at(before, column - 2) + 1);
    current[column] = distance;
    least = Math.min(least, distance);
  }
  return least;
}
