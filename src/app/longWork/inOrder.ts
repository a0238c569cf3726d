import { done, type Outcome } from '../ports/outcome.ts';

/** Takes steps one after the other and gathers their answers; the first refusal ends it. */
export async function inOrder<Item, Value>(
  items: readonly Item[],
  step: (item: Item) => Promise<Outcome<Value>>,
): Promise<Outcome<readonly Value[]>> {
  const [first, ...rest] = items;
  if (first === undefined) return done([]);
  const answer = await step(first);
  if (!answer.ok) return answer;
  const others = await inOrder(rest, step);
  return others.ok ? done([answer.value, ...others.value]) : others;
}
