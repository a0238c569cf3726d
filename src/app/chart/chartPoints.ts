import type { PointMark } from '../ports/chartOptions.ts';
import type { ChartModel } from './chartModels.ts';

/** All that a chart shows of one category. */
export interface CategoryPoints {
  readonly category: string;
  readonly points: readonly {
    readonly name: string;
    readonly text: string;
    readonly isHollow: boolean;
    readonly mark: PointMark | undefined;
  }[];
}

/** What a chart shows, category by category; a gap has no points. */
export function categoryPoints({ categories, series }: ChartModel): readonly CategoryPoints[] {
  return categories.map((category, at) => ({
    category,
    points: series.flatMap(({ name, points }) => {
      const point = points[at];
      if (point === undefined) return [];
      const { text, isHollow, mark } = point;
      return [{ name, text, isHollow, mark }];
    }),
  }));
}

/** The last category that shows anything; the last of all where none does. */
export function lastShown(categories: readonly CategoryPoints[]): number {
  const found = categories.findLastIndex(({ points }) => points.length > 0);
  return found < 0 ? categories.length - 1 : found;
}
