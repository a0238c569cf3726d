import { done, type Outcome } from '../ports/outcome.ts';
import type { LongWork, WorkStage } from './longWork.ts';
import { mapInSteps } from './mapInSteps.ts';

/** The items that a test holds of, for a moment at a time as `mapInSteps` takes them. */
export async function filterInSteps<Item>(
  items: readonly Item[],
  stage: WorkStage,
  work: LongWork,
  isKept: (item: Item, at: number) => boolean,
): Promise<Outcome<readonly Item[]>> {
  const kept = await mapInSteps(items, stage, work, isKept);
  return kept.ok ? done(items.filter((_item, at) => kept.value[at] === true)) : kept;
}
