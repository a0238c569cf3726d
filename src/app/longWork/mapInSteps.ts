import { done, type Outcome } from '../ports/outcome.ts';
import type { LongWork, WorkStage } from './longWork.ts';
import { nextStep } from './nextStep.ts';

/** Milliseconds of one step, so that the page draws and hears the user many times a second, on a slow machine too. */
const longest = 40;

/** Items of one step where nobody hands over a clock. */
const usual = 50;

/** Makes a value of each item, for a moment at a time, telling the progress before each step; where it is given up there are none. */
export async function mapInSteps<Item, Value>(
  items: readonly Item[],
  stage: WorkStage,
  work: LongWork,
  act: (item: Item, at: number) => Value,
): Promise<Outcome<readonly Value[]>> {
  const values: Value[] = [];
  const time = (): number => work.now?.() ?? (values.length * longest) / usual;
  let ends = Number.NEGATIVE_INFINITY;
  for (const [at, item] of items.entries()) {
    if (time() >= ends) {
      // oxlint-disable-next-line no-await-in-loop -- one step after the other, so that who gives it up is heard.
      const step = await nextStep(work, { stage, done: at, total: items.length });
      if (!step.ok) return step;
      ends = time() + longest;
    }
    values.push(act(item, at));
  }
  return done(values);
}
