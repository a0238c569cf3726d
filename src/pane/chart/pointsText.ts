import type { CategoryPoints } from '../../app/chart/chartPoints.ts';

/**
 * What is shown of one category; series are named where there are several.
 *
 * @param gap stands for no point at all
 * @example
 * pointsText({ category: '2024', points: [] }, '无数据'); // => '2024 · 无数据'
 */
export function pointsText({ category, points }: CategoryPoints, gap: string): string {
  const read = points.map(({ name, text }) => (points.length > 1 ? `${name} ${text}` : text));
  return [category, ...(read.length === 0 ? [gap] : read)].join(' · ');
}
