import type { RangeAddress } from './rangeAddress.ts';

/** What a cell or range is known by in a map; two are the same where sheet and address are. */
export const placeKey = ({ sheet, address }: RangeAddress): string => `${sheet}!${address}`;

/** Each range once, in the order in which it first stands. */
export function distinctRanges(ranges: readonly RangeAddress[]): readonly RangeAddress[] {
  return [...new Map(ranges.map((range) => [placeKey(range), range])).values()];
}
