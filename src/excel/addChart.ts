import type { Area } from '../app/ports/cellAddress.ts';
import type { ChartOptions } from '../app/ports/chartOptions.ts';
import type { ChartLook } from '../app/ports/undoStep.ts';
import { setChartAxis } from './setChartAxis.ts';
import { setChartSeries } from './setChartSeries.ts';
import { supports } from './supports.ts';

const chartTypes = {
  line: 'LineMarkers',
  column: 'ColumnClustered',
  stacked: 'ColumnStacked',
  shares: 'ColumnStacked100',
} as const;

/** In points: the smaller line beneath the title, and both in one of several small charts. */
const noteSize = 9;
const smallTitleSize = 11;
const smallNoteSize = 8;

/**
 * Draws a chart of a block; its name is there after the next sync. What a host is too old for is left out of it.
 *
 * @param area the cells of the sheet that it covers
 */
export function addChart(block: Excel.Range, options: ChartOptions, area: Area): Excel.Chart {
  const isMixable = supports('ExcelApi', '1.8');
  // Growth against the axis of levels would be a line along 0.
  const drawn = options.series.filter(({ onSecondAxis }) => isMixable || !onSecondAxis);
  const [from = 1, to = from] = [drawn[0]?.column, drawn.at(-1)?.column];
  const first = from === 1 ? 0 : from;
  const data = block.getColumn(first).getResizedRange(0, to - first);
  const chart = block.worksheet.charts.add(chartTypes[options.kind], data, 'Columns');
  setTitle(chart, options);
  chart.legend.visible = drawn.length > 1;
  chart.legend.position = 'Bottom';
  for (const [at, each] of drawn.entries())
    setChartSeries(chart.series.getItemAt(at), each, options.kind, isMixable);
  if (first > 0) nameCategories(chart, block);
  setAxes(chart, options, isMixable);
  const { row, column, rows, columns } = area;
  chart.setPosition(block.worksheet.getRangeByIndexes(row, column, rows, columns));
  chart.load({ name: true });
  return chart;
}

/** A chart whose columns do not stand beside the categories is told where these are. */
function nameCategories({ series }: Excel.Chart, block: Excel.Range): void {
  if (!supports('ExcelApi', '1.7')) return;
  const categories = block.getColumn(0).getOffsetRange(1, 0).getResizedRange(-1, 0);
  series.getItemAt(0).setXAxisValues(categories);
}

function setAxes(
  chart: Excel.Chart,
  { hasNames, axis, secondAxis }: ChartOptions,
  isMixable: boolean,
): void {
  setChartAxis(chart.axes.valueAxis, axis);
  if (hasNames && supports('ExcelApi', '1.7')) chart.axes.categoryAxis.tickLabelSpacing = 1;
  if (!isMixable) return;
  chart.displayBlanksAs = 'NotPlotted';
  if (secondAxis !== undefined) setChartAxis(chart.axes.getItem('Value', 'Secondary'), secondAxis);
}

/** The title and beneath it, smaller, its note: both go with the chart wherever it is copied. */
function setTitle({ title }: Excel.Chart, { title: text, note, place }: ChartOptions): void {
  const isSmall = place !== undefined;
  title.text = note === '' ? text : `${text}\n${note}`;
  if (isSmall) title.format.font.size = smallTitleSize;
  if (note === '' || !supports('ExcelApi', '1.7')) return;
  title.getSubstring(text.length + 1, note.length).font.size = isSmall ? smallNoteSize : noteSize;
}

/** Asks for what of a chart a person may change; answers with what tells it after the next sync. */
export function loadChartLook(chart: Excel.Chart): () => ChartLook {
  const { title, series } = chart;
  chart.load({ chartType: true });
  title.load({ text: true });
  series.load({ name: true });
  return () => ({
    title: title.text,
    chartType: chart.chartType,
    series: series.items.map(({ name }) => name),
  });
}
