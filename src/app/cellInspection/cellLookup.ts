import { placeKey } from '../ports/placeKey.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { ShownValue } from '../ports/selection.ts';

/** The values of a range that was read; undefined for one that is not there. */
export type CellLookup = (range: RangeAddress) => readonly (readonly ShownValue[])[] | undefined;

/** Looks up ranges that a port has read; both lists have one order. */
export function createCellLookup(
  ranges: readonly RangeAddress[],
  values: readonly (readonly (readonly ShownValue[])[] | undefined)[],
): CellLookup {
  const byKey = new Map(ranges.map((range, at) => [placeKey(range), values[at]]));
  return (range) => byKey.get(placeKey(range));
}
