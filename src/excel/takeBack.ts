import { inOrder } from '../app/longWork/inOrder.ts';
import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import type { Changes, UndoStep } from '../app/ports/undoStep.ts';
import { openCells } from './openCells.ts';
import { openChart } from './openChart.ts';
import { openLooks } from './openLooks.ts';
import { openSheet } from './openSheet.ts';
import type { OpenStep } from './openStep.ts';
import { openTable } from './openTable.ts';
import { openWidths } from './openWidths.ts';

/**
 * Takes steps back, the last first. What was changed since it was written is a refusal, and then nothing is taken back; a
 * table, chart or sheet that is gone already is no failure.
 */
export async function takeBack(
  context: Excel.RequestContext,
  steps: readonly UndoStep[],
): Promise<Outcome<Pick<Changes, 'kept'>>> {
  const opened = await inOrder(steps.toReversed(), async (step) => open(context, step, steps));
  if (!opened.ok) return opened;
  const changed = opened.value.find(({ changed: at }) => at !== undefined)?.changed;
  if (changed !== undefined) return refused({ code: 'changed-since', ...changed });
  const kept = await inOrder(opened.value, async (step) => step.takeBack());
  return kept.ok ? done({ kept: kept.value.flat() }) : kept;
}

async function open(
  context: Excel.RequestContext,
  step: UndoStep,
  steps: readonly UndoStep[],
): Promise<Outcome<OpenStep>> {
  switch (step.kind) {
    case 'cells':
      return openCells(context, step);
    case 'table':
      return openTable(context, step, steps);
    case 'chart':
      return openChart(context, step);
    case 'looks':
      return openLooks(context, step);
    case 'widths':
      return openWidths(context, step);
    case 'sheet':
      return openSheet(context, step);
  }
}
