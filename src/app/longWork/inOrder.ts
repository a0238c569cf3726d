import { done, type Outcome } from '../ports/outcome.ts';

/** Takes steps one after the other and gathers their answers; the first refusal ends it. */
export async function inOrder<Item, Value>(
  items: Iterable<Item>,
  step: (item: Item) => Promise<Outcome<Value>>,
): Promise<Outcome<readonly Value[]>> {
  const values: Value[] = [];
  for (const item of items) {
    // oxlint-disable-next-line no-await-in-loop -- steps are taken one after the other, so that a refusal leaves the rest undone.
    const outcome = await step(item);
    if (!outcome.ok) return outcome;
    values.push(outcome.value);
  }
  return done(values);
}
