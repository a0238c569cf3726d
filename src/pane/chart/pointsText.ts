import type { ChartPoint } from '../../app/chart/chartModels.ts';
import type { CategoryPoints } from '../../app/chart/chartPoints.ts';
import { markName } from '../../app/chart/pointMark.ts';
import type { Language } from '../../domain/language.ts';
import { inBrackets } from '../../formulas/inBrackets.ts';

/**
 * What is shown of one category; series are named where there are several.
 *
 * @param gap stands for no point at all
 * @example
 * pointsText({ category: '2024', points: [] }, '无数据', 'zh-CN'); // => '2024 · 无数据'
 */
export function pointsText(
  { category, points }: CategoryPoints,
  gap: string,
  language: Language,
): string {
  const read = points.map((point) => {
    const text = pointText(point, language);
    return points.length > 1 ? `${point.name} ${text}` : text;
  });
  return [category, ...(read.length === 0 ? [gap] : read)].join(' · ');
}

/**
 * A point as its cell shows it, and what its mark says.
 *
 * @example
 * pointText({ text: '8,202', mark: 'revised' }, 'zh-CN'); // => '8,202（有修订）'
 */
export function pointText(
  { text, mark }: Pick<ChartPoint, 'text' | 'mark'>,
  language: Language,
): string {
  return mark === undefined ? text : `${text}${inBrackets([markName(mark, language)], language)}`;
}
