import { groupBy } from '../../domain/groupBy.ts';

/** How many shades a map has; more cannot be told apart. */
const shadeCount = 5;

/** One shade of a legend: the smallest and largest value that has it. */
export interface Shade {
  readonly shade: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Parts values into shades of about as many places each, as economic sizes are so unequal that equal steps would leave all but
 * one in the first. Equal values have one shade.
 *
 * @returns the shade of each value, 1 for the smallest; and the shades that are used, ascending
 *
 * @example
 * shadesOf([6501.8, 527.7, 304.3]); // => of: 5, 3, 1
 */
export function shadesOf(values: readonly number[]): {
  readonly of: (value: number) => number;
  readonly shades: readonly Shade[];
} {
  const sorted = [...new Set(values)].toSorted((left, right) => left - right);
  const shadeAt = (rank: number): number =>
    sorted.length === 1
      ? Math.ceil(shadeCount / 2)
      : 1 + Math.min(shadeCount - 1, Math.floor((rank * shadeCount) / sorted.length));
  const spread = (rank: number): number =>
    sorted.length >= shadeCount || sorted.length === 1
      ? shadeAt(rank)
      : 1 + Math.round((rank * (shadeCount - 1)) / (sorted.length - 1));
  const byValue = new Map(sorted.map((value, rank): [number, number] => [value, spread(rank)]));
  const grouped = groupBy(sorted, (value) => byValue.get(value) ?? 1);
  return {
    of: (value) => byValue.get(value) ?? 1,
    shades: [...grouped].map(([shade, members]) => ({
      shade,
      from: members[0] ?? Number.NaN,
      to: members.at(-1) ?? Number.NaN,
    })),
  };
}
