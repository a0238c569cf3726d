interface Node<Value> {
  value?: Value;
  next?: Map<unknown, Node<Value>>;
}

/**
 * Remembers the answers of a pure function by its arguments. Excel calls again on every inserted row, mostly with arguments
 * it has called with before. Calls with a range are not remembered, as no two ranges are the same object.
 *
 * @param most how many answers are kept; when there are more all are forgotten, which costs less than choosing
 */
export function memoizeCalls<Value>(
  answer: (given: readonly unknown[]) => Value,
  count: number,
  most = 20_000,
): (given: readonly unknown[]) => Value {
  let root: Node<Value> = {};
  let kept = 0;
  return (given) => {
    let node = root;
    for (let index = 0; index < count; index += 1) {
      const argument = given[index] ?? null;
      if (typeof argument === 'object' && argument !== null) return answer(given);
      node.next ??= new Map();
      let next = node.next.get(argument);
      if (next === undefined) {
        next = {};
        node.next.set(argument, next);
      }
      node = next;
    }
    if (node.value !== undefined) return node.value;
    const value = answer(given);
    kept += 1;
    if (kept > most) {
      root = {};
      kept = 0;
    } else {
      node.value = value;
    }
    return value;
  };
}
