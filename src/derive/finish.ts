/** Work in short steps, between which a page can draw and hear its user. */
export type Steps<Value> = Generator<undefined, Value>;

/** Does the work of steps at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
