import { axisShapes } from './axisShapes.ts';
import { barShapes } from './barShapes.ts';
import { chartLayout, legendMark, type ChartLayout, type ChartSize } from './chartLayout.ts';
import type { ChartModel, ChartSeries } from './chartModels.ts';
import type { ChartShape } from './chartShape.ts';
import { lineShapes } from './lineShapes.ts';

/** The shapes of a chart in the order in which they are drawn: lines of the axis, bars, lines over them, texts. */
export function chartShapes(model: ChartModel, size: ChartSize): readonly ChartShape[] {
  const layout = chartLayout(model, size);
  return [
    ...axisShapes(model, layout, size.fontSize),
    ...barShapes(model, layout),
    ...lineShapes(model, layout),
    ...legendShapes(model.series, layout, size.fontSize),
  ];
}

function legendShapes(
  series: readonly ChartSeries[],
  { legend }: ChartLayout,
  fontSize: number,
): readonly ChartShape[] {
  return legend.flatMap(({ series: at, name, x, y }): readonly ChartShape[] => [
    ...mark(series[at]?.look ?? 'column', at, x, y),
    {
      kind: 'text',
      x: x + legendMark,
      y: y + fontSize * 0.36,
      text: name,
      anchor: 'start',
      isUpright: false,
    },
  ]);
}

function mark(
  look: ChartSeries['look'],
  series: number,
  x: number,
  y: number,
): readonly ChartShape[] {
  if (look === 'column')
    return [{ kind: 'bar', x, y: y - 4, width: 9, height: 9, series, isHollow: false }];
  return [
    { kind: 'line', points: `${x},${y} ${x + 10},${y}`, series },
    { kind: 'dot', x: x + 5, y, series, isHollow: false },
  ];
}
