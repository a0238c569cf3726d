import type { ChartRecord } from '../model/bookRecords.ts';
import { axisLook } from './axisLook.ts';
import { axisNumber } from './axisNumber.ts';
import type { AxisRange } from './axisRange.ts';
import type { PlotScale } from './drawMarks.ts';
import { depth } from './plotGeometry.ts';
import { svg } from './svg.ts';

/** The numbers at an axis of values, as they are written. */
export function axisTexts(
  record: ChartRecord,
  axis: 'value' | 'secondary',
  { marks }: AxisRange,
): readonly string[] {
  const { numberFormat, displayUnit } = axisLook(record, axis);
  return marks.map((mark) => axisNumber(mark, numberFormat, displayUnit));
}

/** The lines of the first axis of values, and the numbers of an axis at its side. */
export function drawValueAxis(
  range: AxisRange,
  texts: readonly string[],
  side: 'left' | 'right',
  { x, y }: PlotScale,
): SVGElement[] {
  return range.marks.flatMap((mark, at) => {
    const top = y(depth(mark, range));
    const [left, anchor] = side === 'left' ? [x(0) - 6, 'end'] : [x(1) + 6, 'start'];
    const text = svg('text', { x: left, y: top + 4, 'text-anchor': anchor }, texts[at] ?? '');
    const line = svg('line', { x1: x(0), x2: x(1), y1: top, y2: top, class: 'chart-line' });
    return side === 'left' ? [line, text] : [text];
  });
}

/** What the axes of values count, above them. */
export function drawAxisTitles(
  titles: { readonly left: string; readonly right: string },
  at: { readonly left: number; readonly right: number; readonly y: number },
): SVGElement[] {
  const left = svg('text', { x: at.left, y: at.y }, titles.left);
  const right = svg('text', { x: at.right, y: at.y, 'text-anchor': 'end' }, titles.right);
  return [left, right].filter(({ textContent }) => textContent !== '');
}

/** The names of the categories: as many as there is room for, or all of them upright where they are to be there. */
export function drawCategories(
  { categories, every, isUpright }: CategoryLabels,
  { x, y }: PlotScale,
): SVGElement[] {
  const step = 1 / Math.max(1, categories.length);
  const bottom = y(1);
  return categories.flatMap((label, index) => {
    if (index % every !== 0) return [];
    const middle = x((index + 0.5) * step);
    const place = isUpright
      ? {
          x: middle + 4,
          y: bottom + 6,
          'text-anchor': 'end',
          transform: `rotate(-90 ${middle + 4} ${bottom + 6})`,
        }
      : { x: middle, y: bottom + 15, 'text-anchor': 'middle' };
    return [svg('text', place, label)];
  });
}

export interface CategoryLabels {
  readonly categories: readonly string[];
  readonly every: number;
  readonly isUpright: boolean;
}
