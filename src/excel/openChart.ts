import { done, type Outcome } from '../app/ports/outcome.ts';
import type { ChartLook, UndoStep } from '../app/ports/undoStep.ts';
import { loadChartLook } from './addChart.ts';
import { goneStep, type OpenStep } from './openStep.ts';

/** A chart is deleted where nobody has given it another title, kind or series. */
export async function openChart(
  context: Excel.RequestContext,
  { sheet, name, after }: Extract<UndoStep, { kind: 'chart' }>,
): Promise<Outcome<OpenStep>> {
  const chart = context.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name);
  chart.load({ name: true });
  await context.sync();
  if (chart.isNullObject) return done(goneStep);
  const look = loadChartLook(chart);
  await context.sync();
  return done({
    changed: isSame(look(), after) ? undefined : { sheet, address: name },
    takeBack: async () => {
      chart.delete();
      await context.sync();
      return done([]);
    },
  });
}

function isSame(one: ChartLook, other: ChartLook): boolean {
  const series = one.series.every((name, index) => name === other.series[index]);
  const isAsLong = one.series.length === other.series.length;
  return series && isAsLong && one.title === other.title && one.chartType === other.chartType;
}
