import type { LongWork } from '../app/longWork/longWork.ts';
import type { Block } from '../app/ports/block.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { UndoStep, Written } from '../app/ports/undoStep.ts';
import type { BlockOptions, Target } from '../app/ports/workbookPort.ts';
import { addChart } from './addChart.ts';
import { addTable, loadNames } from './addTable.ts';
import type { BlockPlan } from './blockPlan.ts';
import { openTarget } from './openTarget.ts';
import { writeExcel } from './runExcel.ts';
import { setInSteps } from './setInSteps.ts';
import { cellsStep, rangeInput, setRange } from './writePlan.ts';

/**
 * Writes a block, with the table or chart that is made of it, in one run and so as one undo step; not at all where cells that
 * are not empty stand in its way. Cells without a table are written step by step and can be given up.
 */
export async function writeBlock(
  block: Block,
  target: Target,
  options: BlockOptions,
  work: LongWork = {},
): Promise<Outcome<Written>> {
  return writeExcel(async (context) => {
    const taken = options.table === undefined ? undefined : loadNames(context);
    const opened = await openTarget(context, block, target, options);
    if (!opened.ok) return opened;
    const { plan, range, place, before } = opened.value;
    const input = rangeInput(plan, before);
    const made: UndoStep[] = [];
    if (options.table !== undefined) {
      // Formulas come last: they may refer to columns of the table, which must be there before.
      setRange(range, rangeInput({ ...plan, cell: withoutFormula(plan.cell) }, before));
      made.push({ kind: 'table', name: addTable(context, range, options.table, taken?.() ?? []) });
    }
    const set = await setInSteps(range, input, before, options.table === undefined ? work : {});
    if (!set.ok) return set;
    range.load({ formulas: true });
    const chart = options.chart === undefined ? undefined : addChart(range, options.chart);
    await context.sync();
    if (chart !== undefined) made.push({ kind: 'chart', sheet: place.sheet, name: chart.name });
    return done({ ...place, undo: [cellsStep(place, input, before, range), ...made] });
  });
}

type ReadCell = BlockPlan['cell'];

function withoutFormula(cell: ReadCell): ReadCell {
  return (row, column) => {
    const content = cell(row, column);
    return content?.kind === 'formula' ? undefined : content;
  };
}
