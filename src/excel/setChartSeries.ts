import type { ChartSeriesOptions } from '../app/ports/chartOptions.ts';
import { supports } from './supports.ts';

const white = '#FFFFFF';

/** Gives a series its look, and its hollow points theirs, as far as the host can. */
export function setChartSeries(
  series: Excel.ChartSeries,
  { look, onSecondAxis, color, hollow }: ChartSeriesOptions,
  isMixable: boolean,
): void {
  if (isMixable && onSecondAxis) {
    series.chartType = 'LineMarkers';
    series.axisGroup = 'Secondary';
  }
  if (look === 'column') series.format.fill.setSolidColor(color);
  else series.format.line.color = color;
  if (!supports('ExcelApi', '1.7')) return;
  if (look === 'line') {
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  }
  for (const at of hollow) {
    const point = series.points.getItemAt(at);
    if (look === 'line') {
      point.markerBackgroundColor = white;
      point.markerForegroundColor = color;
    } else {
      point.format.fill.setSolidColor(white);
      point.format.border.color = color;
    }
  }
}
