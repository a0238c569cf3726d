import type { ChartLook } from '../app/ports/undoStep.ts';
import type { ChartOptions } from '../app/ports/workbookPort.ts';

/** As Excel's own charts are laid out: eight columns by fifteen rows. */
const size = { rows: 15, columns: 8 };

const chartTypes = {
  line: 'LineMarkers',
  column: 'ColumnClustered',
  'stacked-column': 'ColumnStacked',
  bar: 'BarClustered',
} as const;

/** Draws a chart of a range, one column to its right; its name is there after the next sync. */
export function addChart(data: Excel.Range, { kind, title, seriesBy }: ChartOptions): Excel.Chart {
  const by = seriesBy === 'rows' ? 'Rows' : 'Columns';
  const chart = data.worksheet.charts.add(chartTypes[kind], data, by);
  chart.title.text = title;
  const place = data
    .getLastColumn()
    .getCell(0, 0)
    .getOffsetRange(0, 2)
    .getResizedRange(size.rows - 1, size.columns - 1);
  chart.setPosition(place);
  chart.load({ name: true });
  return chart;
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
