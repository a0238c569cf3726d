import type { ShownValue } from '../app/ports/selection.ts';

type Rows = readonly (readonly (ShownValue | null)[])[];

/** Whether two rectangles hold the same. */
export function isSameMatrix(one: Rows, other: Rows): boolean {
  return (
    one.length === other.length &&
    one.every(
      (row, i) => row.length === other[i]?.length && row.every((cell, j) => cell === other[i]?.[j]),
    )
  );
}
