import type { ChartAxis } from './chartAxis.ts';
import type { ChartLayout } from './chartLayout.ts';
import type { ChartModel } from './chartModels.ts';
import { xOf, yOf } from './chartPlaces.ts';
import type { ChartShape } from './chartShape.ts';

/** The lines, numbers and titles of the axes, and the names of the categories. */
export function axisShapes(
  { axis, secondAxis, categories }: ChartModel,
  layout: ChartLayout,
  fontSize: number,
): readonly ChartShape[] {
  const { left, right, bottom } = layout.plot;
  const y = yOf(layout, axis.marks);
  const rules = axis.marks.map((mark): ChartShape => {
    return { kind: 'rule', x1: left, x2: right, y: y(mark), isZero: mark === 0 };
  });
  const { middle } = xOf(layout, categories.length);
  const labels = categories.flatMap((text, at): readonly ChartShape[] => {
    if ((categories.length - 1 - at) % layout.every !== 0) return [];
    const { isUpright } = layout;
    const place = isUpright
      ? { x: middle(at) + fontSize * 0.36, y: bottom + 5 }
      : { x: middle(at), y: bottom + fontSize * 1.2 };
    return [{ kind: 'text', ...place, text, anchor: isUpright ? 'end' : 'middle', isUpright }];
  });
  const numbers = numbersOf(axis, y, left - 6, 'end', fontSize);
  const titles = [
    ...titleOf(axis, 0, 'start', fontSize),
    ...titleOf(secondAxis, layout.width, 'end', fontSize),
  ];
  if (secondAxis === undefined) return [...rules, ...titles, ...numbers, ...labels];
  const second = numbersOf(secondAxis, yOf(layout, secondAxis.marks), right + 6, 'start', fontSize);
  return [...rules, ...titles, ...numbers, ...second, ...labels];
}

function numbersOf(
  { marks, of }: ChartAxis,
  y: (value: number) => number,
  x: number,
  anchor: 'start' | 'end',
  fontSize: number,
): readonly ChartShape[] {
  return marks.map((mark) => ({
    kind: 'text',
    x,
    y: y(mark) + fontSize * 0.36,
    text: of(mark),
    anchor,
    isUpright: false,
  }));
}

/** Above the numbers, where they begin or end. */
function titleOf(
  axis: ChartAxis | undefined,
  x: number,
  anchor: 'start' | 'end',
  fontSize: number,
): readonly ChartShape[] {
  if (axis?.title === undefined) return [];
  return [{ kind: 'text', x, y: fontSize, text: axis.title, anchor, isUpright: false }];
}
