import type { ChartLayout } from './chartLayout.ts';

/** Where a value stands, in pixels from the top. */
export function yOf(
  { plot: { top, bottom } }: Pick<ChartLayout, 'plot'>,
  marks: readonly number[],
): (value: number) => number {
  const [least = 0, most = 1] = [marks[0], marks.at(-1)];
  return (value) => bottom - ((value - least) / (most - least)) * (bottom - top);
}

/** Where the middle of a category stands, and how wide its room is. */
export function xOf(
  { plot: { left, right } }: Pick<ChartLayout, 'plot'>,
  categories: number,
): { readonly room: number; readonly middle: (category: number) => number } {
  const room = (right - left) / Math.max(1, categories);
  return { room, middle: (category) => left + (category + 0.5) * room };
}
