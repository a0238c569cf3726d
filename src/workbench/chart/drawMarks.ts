import type { ChartRecord } from '../model/bookRecords.ts';
import type { AxisRange } from './axisRange.ts';
import type { ChartData } from './chartData.ts';
import { columnBars, linePoints, type Bar } from './plotGeometry.ts';
import { seriesLook } from './seriesLook.ts';
import { sharesOf, stackedColumns } from './stackedColumns.ts';
import { svg } from './svg.ts';

/** Turns shares of the plot into places of the picture. */
export interface PlotScale {
  readonly x: (share: number) => number;
  readonly y: (share: number) => number;
}

/** Some series of a chart, with their numbers among all. */
export interface SeriesGroup {
  readonly data: ChartData;
  readonly numbers: readonly number[];
}

/** The series that are drawn alike. */
export function seriesGroup(data: ChartData, isMember: (series: number) => boolean): SeriesGroup {
  const numbers = [...data.series.keys()].filter(isMember);
  const series = numbers.flatMap((number) => data.series[number] ?? []);
  return { data: { categories: data.categories, series }, numbers };
}

/** Draws columns side by side, upon each other, or as parts of a whole. */
export function drawColumns(
  record: ChartRecord,
  { data, numbers }: SeriesGroup,
  range: AxisRange,
  scale: PlotScale,
): SVGElement[] {
  return barsOf(record.type, data, range).map((bar) => {
    const series = numbers[bar.series] ?? bar.series;
    const point = Math.floor(bar.x * Math.max(1, data.categories.length));
    const { fill, stroke } = seriesLook(record, series).mark(point);
    return svg('rect', {
      x: scale.x(bar.x),
      y: scale.y(bar.y),
      width: scale.x(bar.x + bar.width) - scale.x(bar.x),
      height: scale.y(bar.y + bar.height) - scale.y(bar.y),
      fill,
      stroke,
    });
  });
}

function barsOf(type: string, data: ChartData, range: AxisRange): readonly Bar[] {
  if (type === 'ColumnStacked100') return stackedColumns(sharesOf(data), range);
  return type === 'ColumnStacked' ? stackedColumns(data, range) : columnBars(data, range);
}

/** Draws lines with their points. */
export function drawLines(
  record: ChartRecord,
  { data, numbers }: SeriesGroup,
  range: AxisRange,
  scale: PlotScale,
): SVGElement[] {
  return linePoints(data, range).flatMap(({ series, points }) => {
    const { color, mark } = seriesLook(record, numbers[series] ?? series);
    const line = svg('polyline', {
      points: points.map(([left, top]) => `${scale.x(left)},${scale.y(top)}`).join(' '),
      fill: 'none',
      stroke: color,
      'stroke-width': 2,
    });
    const dots = points.map(([left, top]) => {
      const { fill, stroke } = mark(Math.floor(left * Math.max(1, data.categories.length)));
      return svg('circle', { cx: scale.x(left), cy: scale.y(top), r: 3, fill, stroke });
    });
    return [line].concat(dots);
  });
}
