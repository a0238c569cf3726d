/**
 * Positions in an order in which everything stands behind what it rests on; undefined where something rests on itself or on
 * what is not there.
 *
 * @param dependencies positions that each position rests on; negative ones are given and need no place in the order
 *
 * @example
 * inDependencyOrder([[1], [-3], [0, 1]]); // => [1, 0, 2]
 * inDependencyOrder([[1], [0]]); // => undefined
 */
export function inDependencyOrder(
  dependencies: readonly (readonly number[])[],
): readonly number[] | undefined {
  // Most stand behind what they rest on already.
  const ordered = dependencies.every((needed, position) => needed.every((at) => at < position));
  if (ordered) return dependencies.map((_needed, position) => position);
  const waitingFor = dependencies.map((needed) => needed.filter((other) => other >= 0).length);
  const dependants = dependantsOf(dependencies);
  const order = dependencies.flatMap((_needed, position) =>
    waitingFor[position] === 0 ? [position] : [],
  );
  // The list grows while it is walked.
  for (const ready of order) {
    for (const position of dependants[ready] ?? []) {
      const left = (waitingFor[position] ?? 0) - 1;
      waitingFor[position] = left;
      if (left === 0) order.push(position);
    }
  }
  return order.length === dependencies.length ? order : undefined;
}

function dependantsOf(
  dependencies: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const dependants: number[][] = dependencies.map(() => []);
  for (const [position, needed] of dependencies.entries()) {
    for (const other of needed) dependants[other]?.push(position);
  }
  return dependants;
}
