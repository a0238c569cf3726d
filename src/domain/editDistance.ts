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
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = nextRow(left, right, row, before, previous);
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return at(previous, right.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;

/** One row of the table of distances between the beginnings of both texts. */
function nextRow(
  left: string,
  right: string,
  row: number,
  before: readonly number[],
  previous: readonly number[],
): readonly number[] {
  const current = [row];
  for (let column = 1; column <= right.length; column += 1) {
    const changed = left[row - 1] === right[column - 1] ? 0 : 1;
    const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
    current.push(
      Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + changed,
        swapped ? at(before, column - 2) + 1 : Infinity,
      ),
    );
  }
  return current;
}
