import type { LongWork } from '../app/longWork/longWork.ts';
import type { Block } from '../app/ports/block.ts';
import { formatAddress } from '../app/ports/cellAddress.ts';
import type { ChartOptions } from '../app/ports/chartOptions.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { Changes, Written } from '../app/ports/undoStep.ts';
import type { BlockOptions, Target } from '../app/ports/workbookPort.ts';
import { addChart, loadChartLook } from './addChart.ts';
import { addLooks } from './addLooks.ts';
import { loadNames } from './addTable.ts';
import { blockChanges } from './blockChanges.ts';
import { cellsSteps, keptCells } from './cellsSteps.ts';
import { chartPlaces } from './chartRoom.ts';
import { openTarget, type OpenTarget } from './openTarget.ts';
import { writeExcel } from './runExcel.ts';
import { writeCells } from './writeCells.ts';
import { writeTable } from './writeTable.ts';

/**
 * Writes a block, with the table or charts that are made of it, in one run and so as one undo step; not at all where cells that
 * are not empty stand in its way.
 */
export async function writeBlock(
  block: Block,
  target: Target,
  options: BlockOptions,
  work: LongWork = {},
): Promise<Outcome<Written>> {
  return writeExcel(async (context) => {
    const { table, charts = [] } = options;
    const taken = table === undefined ? undefined : loadNames(context);
    const opened = await openTarget(context, block, target, options);
    if (!opened.ok) return opened;
    const { plan, corner, before, place, widen } = opened.value;
    const changes = blockChanges(plan, before, corner);
    const widened = widen();
    const written =
      table === undefined
        ? await writePlain(context, changes, work)
        : await writeTable(context, opened.value, changes, {
            name: table,
            taken: taken?.() ?? [],
            work,
          });
    if (!written.ok) {
      await widened.narrow();
      return written;
    }
    const { kept } = written.value;
    const looks = await addLooks(context, place, options);
    const undo = [...written.value.undo, ...widened.undo(place.sheet), ...looks];
    const drawn = await addCharts(context, opened.value, charts);
    return done({ ...place, ...drawn, undo: [...undo, ...drawn.undo], kept });
  });
}

/** Draws the charts of a block where there is room, and answers with where that is and what takes each away again. */
async function addCharts(
  context: Excel.RequestContext,
  { range, plan, place: { sheet }, chartArea }: OpenTarget,
  charts: readonly ChartOptions[],
): Promise<Pick<Written, 'undo' | 'charts'>> {
  if (chartArea === undefined) return { undo: [] };
  const places = chartPlaces(charts, plan.columns, chartArea);
  const drawn = charts.map((options, at) => {
    const chart = addChart(range, options, places[at] ?? chartArea);
    return { chart, look: loadChartLook(chart) };
  });
  await context.sync();
  return {
    charts: formatAddress(chartArea),
    undo: drawn.map(({ chart, look }) => ({
      kind: 'chart',
      sheet,
      name: chart.name,
      after: look(),
    })),
  };
}

async function writePlain(...given: Parameters<typeof writeCells>): Promise<Outcome<Changes>> {
  const written = await writeCells(...given);
  if (!written.ok) return written;
  return done({ undo: cellsSteps(written.value), kept: keptCells(written.value) });
}
