import { markSigns } from '../app/chart/pointMark.ts';
import type { ChartOptions, ChartSeriesOptions } from '../app/ports/chartOptions.ts';
import { supports } from './supports.ts';

const white = '#FFFFFF';

/** Gives a series its look, and its hollow and marked points theirs, as far as the host can. */
export function setChartSeries(
  series: Excel.ChartSeries,
  options: ChartSeriesOptions,
  kind: ChartOptions['kind'],
  isMixable: boolean,
): void {
  const { look, onSecondAxis, color, hollow } = options;
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
  setMarks(series, options, kind);
}

const markerStyles = { revised: 'Diamond', conflict: 'Triangle' } as const;

/** In points, against the 5 of a usual marker. */
const markerSize = 8;

/** Marked points of a line have a shape of their own; a bar has the sign at its end, one of a stack inside. */
function setMarks(
  series: Excel.ChartSeries,
  { look, color, marked }: ChartSeriesOptions,
  kind: ChartOptions['kind'],
): void {
  for (const { at, mark } of marked) {
    const point = series.points.getItemAt(at);
    if (look === 'line') {
      point.markerStyle = markerStyles[mark];
      point.markerSize = markerSize;
    } else if (supports('ExcelApi', '1.8')) {
      point.hasDataLabel = true;
      const { dataLabel } = point;
      dataLabel.text = markSigns[mark];
      dataLabel.position = kind === 'column' ? 'OutsideEnd' : 'Center';
      dataLabel.format.font.color = kind === 'column' ? color : white;
    }
  }
}
