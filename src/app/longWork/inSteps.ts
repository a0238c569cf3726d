import type { Outcome } from '../ports/outcome.ts';
import { chunks } from './chunks.ts';
import { inOrder } from './inOrder.ts';
import type { LongWork, WorkStage } from './longWork.ts';
import { nextStep } from './nextStep.ts';

/** How a long piece of work is taken in steps. */
export interface Steps {
  readonly stage: WorkStage;
  /** Items of one step. */
  readonly size: number;
  /** What an item counts in the progress, such as the cells of a row; else 1. */
  readonly each?: number;
}

/** Does a long piece of work some items at a time, telling the progress before each step; where it is given up the rest is left. */
export async function inSteps<Item, Value>(
  items: readonly Item[],
  { stage, size, each = 1 }: Steps,
  work: LongWork,
  act: (part: readonly Item[]) => Promise<Outcome<Value>>,
): Promise<Outcome<readonly Value[]>> {
  let count = 0;
  return inOrder(chunks(items, size), async (part) => {
    const step = await nextStep(work, { stage, done: count * each, total: items.length * each });
    count += part.length;
    return step.ok ? act(part) : step;
  });
}
