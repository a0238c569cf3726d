import { compareFacts, type Fact } from './fact.ts';
import type { Slot } from './slot.ts';

/**
 * Adds a fact to the computed facts of one figure and keeps the useful ones, the best first: for every other figure, the best
 * fact that does not rest on it. A fact is of no use when all that the better ones rest on in common it needs too.
 */
export function usefulWays(known: readonly Fact[], fact: Fact): readonly Fact[] {
  if (known.length === 0) return [fact];
  if (known.some((way) => isSameWay(way, fact))) return known;
  const kept: Fact[] = [];
  let common: readonly Slot[] | undefined;
  for (const way of [...known, fact].toSorted(compareFacts)) {
    const needed = way.foundations;
    if (common === undefined) {
      common = [...needed].filter((slot) => slot !== way.slot);
    } else {
      const avoided = common.filter((slot) => needed.has(slot));
      if (avoided.length === common.length) continue;
      common = avoided;
    }
    kept.push(way);
    if (common.length === 0) break;
  }
  return kept;
}

/** The same identity of the same facts, met again from another of its members. */
function isSameWay({ way: left }: Fact, { way: right }: Fact): boolean {
  return (
    left.kind === 'computed' &&
    right.kind === 'computed' &&
    left.method === right.method &&
    left.inputs.every((input, index) => input === right.inputs[index])
  );
}
