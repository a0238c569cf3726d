import type { ChartAxisOptions } from '../app/ports/chartOptions.ts';
import { supports } from './supports.ts';

const displayUnits = {
  none: 'None',
  'ten-thousands': 'TenThousands',
  'hundred-millions': 'HundredMillions',
} as const;

/** Has an axis begin and end where it should, say what it counts, and write its numbers as people read them, as far as the host can. */
export function setChartAxis(
  axis: Excel.ChartAxis,
  { numberFormat, displayUnit, title, least, most }: ChartAxisOptions,
): void {
  if (least !== undefined) axis.minimum = least;
  if (most !== undefined) axis.maximum = most;
  if (title !== undefined) {
    axis.title.text = title;
    axis.title.visible = true;
    // Else it is written upwards, which Chinese is not.
    if (supports('ExcelApi', '1.12')) axis.title.textOrientation = 0;
  }
  if (!supports('ExcelApi', '1.8')) return;
  axis.displayUnit = displayUnits[displayUnit];
  // The number format says it already.
  axis.showDisplayUnitLabel = false;
  axis.numberFormat = numberFormat;
}
