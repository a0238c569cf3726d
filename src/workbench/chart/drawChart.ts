import type { ChartRecord } from '../model/bookRecords.ts';
import type { ChartData } from './chartData.ts';
import { legendRows, markWidth, rowHeight, type LegendRow } from './legendRows.ts';
import { columnBars, linePoints, valueRange, type Bar } from './plotGeometry.ts';
import { stackedColumns, stackedRange } from './stackedColumns.ts';
import { svg } from './svg.ts';

const stackedType = 'ColumnStacked';
const colors = ['#107c41', '#2b7cd3', '#d83b01', '#8764b8', '#038387', '#986f0b'];
const size = { width: 360, height: 216, left: 48, right: 12, top: 34, bottom: 27 };

/** Where the plot of a chart lies; the legend takes what it needs beneath. */
interface Frame {
  readonly width: number;
  readonly height: number;
}

const x = (share: number, frame: Frame): number => size.left + share * frame.width;
const y = (share: number, frame: Frame): number => size.top + share * frame.height;
const color = (series: number): string => colors[series % colors.length] ?? '#107c41';

function bars(found: readonly Bar[], frame: Frame): SVGElement[] {
  return found.map((bar) =>
    svg('rect', {
      x: x(bar.x, frame),
      y: y(bar.y, frame),
      width: bar.width * frame.width,
      height: bar.height * frame.height,
      fill: color(bar.series),
    }),
  );
}

function lines(data: ChartData, frame: Frame): SVGElement[] {
  const drawn: SVGElement[] = [];
  for (const { series, points } of linePoints(data)) {
    const line = svg('polyline', {
      points: points.map(([left, top]) => `${x(left, frame)},${y(top, frame)}`).join(' '),
      fill: 'none',
      stroke: color(series),
      'stroke-width': 2,
    });
    const dots = points.map(([left, top]) =>
      svg('circle', { cx: x(left, frame), cy: y(top, frame), r: 3, fill: color(series) }),
    );
    drawn.push(line, ...dots);
  }
  return drawn;
}

function axes(
  data: ChartData,
  { least, most }: ReturnType<typeof valueRange>,
  frame: Frame,
): SVGElement[] {
  const format = new Intl.NumberFormat(document.documentElement.lang, {
    maximumSignificantDigits: 4,
  });
  const levels = [0, 0.5, 1].flatMap((share) => [
    svg('line', {
      x1: x(0, frame),
      x2: x(1, frame),
      y1: y(share, frame),
      y2: y(share, frame),
      class: 'chart-line',
    }),
    svg(
      'text',
      { x: size.left - 6, y: y(share, frame) + 4, 'text-anchor': 'end' },
      format.format(most - share * (most - least)),
    ),
  ]);
  const step = 1 / Math.max(1, data.categories.length);
  const every = Math.ceil(data.categories.length / 8);
  const labels = data.categories.flatMap((label, index) =>
    index % every === 0
      ? [
          svg(
            'text',
            { x: x((index + 0.5) * step, frame), y: y(1, frame) + 15, 'text-anchor': 'middle' },
            label,
          ),
        ]
      : [],
  );
  return [...levels, ...labels];
}

function legend(rows: readonly LegendRow[]): SVGElement[] {
  const top = size.height - rows.length * rowHeight;
  return rows.flatMap((row, at) =>
    row.flatMap(({ series, name, left }) => [
      svg('rect', {
        x: size.left + left,
        y: top + at * rowHeight - 2,
        width: 9,
        height: 9,
        fill: color(series),
      }),
      svg('text', { x: size.left + left + markWidth, y: top + at * rowHeight + 6 }, name),
    ]),
  );
}

/** Excel names a chart of one series after it. */
function titleOf({ title }: ChartRecord, { series }: ChartData): string {
  if (title !== '') return title;
  const [only] = series;
  return series.length === 1 && only !== undefined ? only.name : '';
}

function marks({ type }: ChartRecord, data: ChartData, frame: Frame): SVGElement[] {
  if (type.startsWith('Line')) return lines(data, frame);
  return bars(type === stackedType ? stackedColumns(data) : columnBars(data), frame);
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
  const range = record.type === stackedType ? stackedRange(data) : valueRange(data);
  const width = size.width - size.left - size.right;
  const names = record.legendVisible ? data.series.map(({ name }) => name) : [];
  const rows = legendRows(names, width);
  const below = size.bottom + rows.length * rowHeight;
  const frame = { width, height: size.height - size.top - below };
  return svg(
    'svg',
    {
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-label': title === '' ? record.name : title,
    },
    ...heading,
    ...axes(data, range, frame),
    ...marks(record, data, frame),
    ...legend(rows),
  );
}
