import type { LongWork } from '../app/longWork/longWork.ts';
import type { Block } from '../app/ports/block.ts';
import type { ChartOptions } from '../app/ports/chartOptions.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { Changes, UndoStep, Written } from '../app/ports/undoStep.ts';
import type { BlockOptions, Target } from '../app/ports/workbookPort.ts';
import { addChart, loadChartLook } from './addChart.ts';
import { addLooks } from './addLooks.ts';
import { loadNames } from './addTable.ts';
import { blockChanges } from './blockChanges.ts';
import { cellsSteps, keptCells } from './cellsSteps.ts';
import { openTarget } from './openTarget.ts';
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
    const { plan, corner, before, place, range } = opened.value;
    const changes = blockChanges(plan, before, corner);
    const written =
      table === undefined
        ? await writePlain(context, changes, work)
        : await writeTable(context, opened.value, changes, {
            name: table,
            taken: taken?.() ?? [],
            work,
          });
    if (!written.ok) return written;
    const { kept } = written.value;
    const looks = await addLooks(context, place, options);
    const undo = [...written.value.undo, ...looks];
    const drawn = await addCharts(context, range, charts, place.sheet);
    return done({ ...place, undo: [...undo, ...drawn], kept });
  });
}

/** Draws the charts of a block, and answers with what takes each away again. */
async function addCharts(
  context: Excel.RequestContext,
  range: Excel.Range,
  charts: readonly ChartOptions[],
  sheet: string,
): Promise<readonly UndoStep[]> {
  if (charts.length === 0) return [];
  const drawn = charts.map((options) => {
    const chart = addChart(range, options);
    return { chart, look: loadChartLook(chart) };
  });
  await context.sync();
  return drawn.map(({ chart, look }) => ({
    kind: 'chart',
    sheet,
    name: chart.name,
    after: look(),
  }));
}

async function writePlain(...given: Parameters<typeof writeCells>): Promise<Outcome<Changes>> {
  const written = await writeCells(...given);
  if (!written.ok) return written;
  return done({ undo: cellsSteps(written.value), kept: keptCells(written.value) });
}
