import { inOrder } from '../app/longWork/inOrder.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { nextStep } from '../app/longWork/nextStep.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { CellChange } from './cellChange.ts';
import { backChange } from './exchangeCells.ts';
import { halveTooLarge } from './halveTooLarge.ts';
import { requestParts } from './requestSize.ts';
import { writePart, type CellOutcome } from './writePart.ts';

/** So few that giving up is heard soon, so many that most tables are one step. */
const cellsAtOnce = 500;

/**
 * The one way into cells: read, plan, show, compare, write. Makes changes part by part; a cell that somebody changed meanwhile
 * keeps what they entered, and is told. Where it is given up or fails, what was changed is changed back.
 */
export async function writeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  work: LongWork = {},
): Promise<Outcome<readonly CellOutcome[]>> {
  const made: CellOutcome[] = [];
  const outcome = await writeInParts(context, changes, work, made);
  if (outcome.ok) return done(made);
  // Where cells cannot be changed back, as their sheet was protected meanwhile, the first refusal still says why.
  await writeInParts(context, made.map(backChange), {}, []);
  return outcome;
}

/**
 * @param made gathers what was done, also where the rest is given up
 */
export async function writeInParts(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  work: LongWork,
  made: CellOutcome[],
): Promise<Outcome<unknown>> {
  let count = 0;
  return inOrder(requestParts(changes, { cells: cellsAtOnce }), async (part) => {
    const progress = { stage: 'writing', done: count, total: changes.length } as const;
    const step = await nextStep(work, progress);
    if (!step.ok) return step;
    count += part.length;
    return halveTooLarge(part, async (cells) => {
      const outcomes = await writePart(context, cells);
      made.push(...outcomes);
      return [];
    });
  });
}
