import type { Block } from '../app/ports/block.ts';
import { done } from '../app/ports/outcome.ts';
import type { Outcome } from '../app/ports/outcome.ts';
import type { Written } from '../app/ports/undoStep.ts';
import type { Target, WriteOptions } from '../app/ports/workbookPort.ts';
import { openTarget } from './openTarget.ts';
import { writeExcel } from './runExcel.ts';
import { cellsStep, rangeInput, setRange } from './writePlan.ts';

/** Writes a block in one go, unless cells that are not empty stand in its way. */
export async function writeBlock(
  block: Block,
  target: Target,
  options: WriteOptions,
): Promise<Outcome<Written>> {
  return writeExcel(async (context) => {
    const opened = await openTarget(context, block, target, options);
    if (!opened.ok) return opened;
    const { plan, range, place, before } = opened.value;
    const input = rangeInput(plan, before);
    setRange(range, input);
    range.load({ formulas: true });
    await context.sync();
    return done({ ...place, undo: [cellsStep(place, input, before, range)] });
  });
}
