import type { ChartRecord } from '../model/bookRecords.ts';
import type { AxisRange } from './axisRange.ts';
import type { ChartData } from './chartData.ts';
import { columnBars, linePoints, type Bar } from './plotGeometry.ts';
import { seriesLook, type LabelLook, type MarkLook } from './seriesLook.ts';
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
  return barsOf(record.type, data, range).flatMap((bar) => {
    const series = numbers[bar.series] ?? bar.series;
    const point = Math.floor(bar.x * Math.max(1, data.categories.length));
    const look = seriesLook(record, series);
    const [top, bottom] = [scale.y(bar.y), scale.y(bar.y + bar.height)];
    const [left, right] = [scale.x(bar.x), scale.x(bar.x + bar.width)];
    const { fill, stroke } = look.mark(point);
    const place = { x: left, y: top, width: right - left, height: bottom - top };
    const drawn = svg('rect', { ...place, fill, stroke });
    const label = look.label(point);
    return label === undefined
      ? [drawn]
      : [drawn, drawLabel(label, (left + right) / 2, top, bottom)];
  });
}

function drawLabel(
  { text, color, isInside }: LabelLook,
  x: number,
  top: number,
  bottom: number,
): SVGElement {
  const y = isInside ? (top + bottom) / 2 + 4 : top - 3;
  return svg('text', { x, y, fill: color, 'text-anchor': 'middle' }, text);
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
    const { color, mark, shape } = seriesLook(record, numbers[series] ?? series);
    const line = svg('polyline', {
      points: points.map(([left, top]) => `${scale.x(left)},${scale.y(top)}`).join(' '),
      fill: 'none',
      stroke: color,
      'stroke-width': 2,
    });
    const dots = points.map(([left, top]) => {
      const point = Math.floor(left * Math.max(1, data.categories.length));
      return drawPoint(shape(point), scale.x(left), scale.y(top), mark(point));
    });
    return [line].concat(dots);
  });
}

/** Corners of a marker around its middle; a shape that is not drawn here is a circle. */
const corners: ReadonlyMap<string, readonly (readonly [x: number, y: number])[]> = new Map([
  [
    'Diamond',
    [
      [0, -5],
      [5, 0],
      [0, 5],
      [-5, 0],
    ],
  ],
  [
    'Triangle',
    [
      [0, -5],
      [5, 4],
      [-5, 4],
    ],
  ],
]);

function drawPoint(
  shape: string | undefined,
  x: number,
  y: number,
  { fill, stroke }: MarkLook,
): SVGElement {
  const own = corners.get(shape ?? '');
  if (own === undefined) return svg('circle', { cx: x, cy: y, r: 3, fill, stroke });
  const points = own.map(([right, down]) => `${x + right},${y + down}`).join(' ');
  return svg('polygon', { points, fill, stroke });
}
