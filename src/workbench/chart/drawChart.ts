import type { ChartRecord } from '../model/bookRecords.ts';
import { lookOf } from '../model/chartLooks.ts';
import { axisLook } from './axisLook.ts';
import { axisRange, type AxisRange } from './axisRange.ts';
import type { ChartData } from './chartData.ts';
import {
  axisTexts,
  drawAxisTitles,
  drawCategories,
  drawValueAxis,
  type CategoryLabels,
} from './drawAxes.ts';
import { drawColumns, drawLines, seriesGroup, type PlotScale } from './drawMarks.ts';
import { drawTitle, titleHeight, titleOf } from './drawTitle.ts';
import { legendRows, markWidth, rowHeight, widthOf, type LegendRow } from './legendRows.ts';
import { valueRange, type ValueRange } from './plotGeometry.ts';
import { seriesLook } from './seriesLook.ts';
import { stackedRange } from './stackedColumns.ts';
import { svg } from './svg.ts';

const gap = 6;
const pixelsPerPoint = 4 / 3;

function legend(record: ChartRecord, rows: readonly LegendRow[], height: number): SVGElement[] {
  const top = height - rows.length * rowHeight;
  return rows.flatMap((row, at) =>
    row.flatMap(({ series, name, left }) => [
      svg('rect', {
        x: gap + left,
        y: top + at * rowHeight - 2,
        width: 9,
        height: 9,
        fill: seriesLook(record, series).color,
      }),
      svg('text', { x: gap + left + markWidth, y: top + at * rowHeight + 6 }, name),
    ]),
  );
}

/** The values that an axis has to hold. */
function rangeOf(record: ChartRecord, data: ChartData): ValueRange {
  if (record.type === 'ColumnStacked100') return { least: 0, most: 1 };
  return record.type === 'ColumnStacked' ? stackedRange(data) : valueRange(data);
}

function rangeOfAxis(record: ChartRecord, data: ChartData, axis: 'value' | 'secondary'): AxisRange {
  const range = axis === 'value' ? rangeOf(record, data) : valueRange(data);
  return axisRange(range, axisLook(record, axis).limits);
}

/** How categories are named: all where the add-in said so, else as many as there is room for. */
function labelsOf(
  record: ChartRecord,
  categories: readonly string[],
  room: number,
): CategoryLabels {
  const longest = Math.max(0, ...categories.map(widthOf));
  const each = room / Math.max(1, categories.length);
  const isEvery = lookOf(record, 'axes.category.tickLabelSpacing') === 1;
  if (isEvery) return { categories, every: 1, isUpright: longest + 2 > each };
  return { categories, every: Math.max(1, Math.ceil((longest + gap) / each)), isUpright: false };
}

/**
 * Draws a chart simply: lines, columns side by side, stacked or as parts of 100 %, some series against a second axis; colours, hollow
 * points and the numbers at its axes as an add-in has set them.
 */
export function drawChart(record: ChartRecord, data: ChartData): SVGElement {
  const [width, height] = [record.width * pixelsPerPoint, record.height * pixelsPerPoint];
  const looks = data.series.map((_series, at) => seriesLook(record, at));
  const second = seriesGroup(data, (at) => looks[at]?.isSecondary === true);
  const first = seriesGroup(data, (at) => looks[at]?.isSecondary !== true);
  const isLine = (at: number): boolean => looks[at]?.type.startsWith('Line') === true;
  const range = rangeOfAxis(record, first.data, 'value');
  const secondRange = rangeOfAxis(record, second.data, 'secondary');
  const texts = axisTexts(record, 'value', range);
  const hasSecond = second.numbers.length > 0;
  const secondTexts = hasSecond ? axisTexts(record, 'secondary', secondRange) : [];
  const left = Math.max(0, ...texts.map(widthOf)) + 2 * gap;
  const right = width - gap - (hasSecond ? Math.max(...secondTexts.map(widthOf)) + gap : 0);
  const names = record.legendVisible ? data.series.map(({ name }) => name) : [];
  const rows = legendRows(names, width - 2 * gap);
  const labels = labelsOf(record, data.categories, right - left);
  const longest = Math.max(0, ...data.categories.map(widthOf));
  const titles = {
    left: axisLook(record, 'value').title,
    right: axisLook(record, 'secondary').title,
  };
  const hasTitles = titles.left !== '' || titles.right !== '';
  const top = titleHeight(record, data, width) + (hasTitles ? rowHeight : 0);
  const bottom =
    height -
    (labels.isUpright ? longest + 10 : 22) -
    (rows.length === 0 ? 0 : rows.length * rowHeight + 2);
  const scale: PlotScale = {
    x: (share) => left + share * (right - left),
    y: (share) => top + share * (bottom - top),
  };
  const title = titleOf(record, data);
  const columns = seriesGroup(data, (at) => !isLine(at));
  const lines = (group: typeof first): typeof first =>
    seriesGroup(data, (at) => isLine(at) && group.numbers.includes(at));
  return svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': title === '' ? record.name : title,
    },
    ...drawTitle(record, data, width),
    ...drawAxisTitles(titles, { left: gap, right: width - gap, y: top - rowHeight + 2 }),
    ...drawValueAxis(range, texts, 'left', scale),
    ...(hasSecond ? drawValueAxis(secondRange, secondTexts, 'right', scale) : []),
    ...drawCategories(labels, scale),
    ...drawColumns(record, columns, range, scale),
    ...drawLines(record, lines(first), range, scale),
    ...drawLines(record, lines(second), secondRange, scale),
    ...legend(record, rows, height),
  );
}
