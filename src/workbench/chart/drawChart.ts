import type { ChartRecord } from '../model/bookRecords.ts';
import type { ChartData } from './chartData.ts';
import { columnBars, linePoints, valueRange, type Bar } from './plotGeometry.ts';
import { stackedColumns, stackedRange } from './stackedColumns.ts';
import { svg } from './svg.ts';

const stackedType = 'ColumnStacked';
const colors = ['#107c41', '#2b7cd3', '#d83b01', '#8764b8', '#038387', '#986f0b'];
const size = { width: 360, height: 216, left: 48, right: 12, top: 34, bottom: 42 };
const plot = {
  width: size.width - size.left - size.right,
  height: size.height - size.top - size.bottom,
};

const x = (share: number): number => size.left + share * plot.width;
const y = (share: number): number => size.top + share * plot.height;
const color = (series: number): string => colors[series % colors.length] ?? '#107c41';

function bars(found: readonly Bar[]): SVGElement[] {
  return found.map((bar) =>
    svg('rect', {
      x: x(bar.x),
      y: y(bar.y),
      width: bar.width * plot.width,
      height: bar.height * plot.height,
      fill: color(bar.series),
    }),
  );
}

function lines(data: ChartData): SVGElement[] {
  const drawn: SVGElement[] = [];
  for (const { series, points } of linePoints(data)) {
    const line = svg('polyline', {
      points: points.map(([left, top]) => `${x(left)},${y(top)}`).join(' '),
      fill: 'none',
      stroke: color(series),
      'stroke-width': 2,
    });
    const dots = points.map(([left, top]) =>
      svg('circle', { cx: x(left), cy: y(top), r: 3, fill: color(series) }),
    );
    drawn.push(line, ...dots);
  }
  return drawn;
}

function axes(data: ChartData, { least, most }: ReturnType<typeof valueRange>): SVGElement[] {
  const format = new Intl.NumberFormat(document.documentElement.lang, {
    maximumSignificantDigits: 4,
  });
  const levels = [0, 0.5, 1].flatMap((share) => [
    svg('line', { x1: x(0), x2: x(1), y1: y(share), y2: y(share), class: 'chart-line' }),
    svg(
      'text',
      { x: size.left - 6, y: y(share) + 4, 'text-anchor': 'end' },
      format.format(most - share * (most - least)),
    ),
  ]);
  const step = 1 / Math.max(1, data.categories.length);
  const every = Math.ceil(data.categories.length / 8);
  const labels = data.categories.flatMap((label, index) =>
    index % every === 0
      ? [svg('text', { x: x((index + 0.5) * step), y: y(1) + 15, 'text-anchor': 'middle' }, label)]
      : [],
  );
  return [...levels, ...labels];
}

function legend({ series }: ChartData): SVGElement[] {
  const step = plot.width / Math.max(1, series.length);
  return series.flatMap(({ name }, index) => [
    svg('rect', {
      x: size.left + index * step,
      y: size.height - 17,
      width: 9,
      height: 9,
      fill: color(index),
    }),
    svg('text', { x: size.left + index * step + 13, y: size.height - 9 }, name),
  ]);
}

/** Excel names a chart of one series after it. */
function titleOf({ title }: ChartRecord, { series }: ChartData): string {
  if (title !== '') return title;
  const [only] = series;
  return series.length === 1 && only !== undefined ? only.name : '';
}

function marks({ type }: ChartRecord, data: ChartData): SVGElement[] {
  if (type.startsWith('Line')) return lines(data);
  return bars(type === stackedType ? stackedColumns(data) : columnBars(data));
}

/** Draws a chart simply: lines for line charts, stacked columns, and columns side by side for every other type. */
export function drawChart(record: ChartRecord, data: ChartData): SVGElement {
  const title = titleOf(record, data);
  const heading = record.titleVisible
    ? [
        svg(
          'text',
          { x: size.width / 2, y: 21, 'text-anchor': 'middle', class: 'chart-title' },
          title,
        ),
      ]
    : [];
  const isStacked = record.type === stackedType;
  return svg(
    'svg',
    {
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-label': title === '' ? record.name : title,
    },
    ...heading,
    ...axes(data, isStacked ? stackedRange(data) : valueRange(data)),
    ...marks(record, data),
    ...(record.legendVisible ? legend(data) : []),
  );
}
