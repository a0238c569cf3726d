import type { Located } from '../package/content.ts';
import type { Problem } from '../package/problem.ts';

/** Finds items that lie inside themselves, by way of however many parents. */
export function checkParents(
  file: string,
  items: readonly Located<{ readonly id: string; readonly parent: string }>[],
): readonly Problem[] {
  const parents = new Map(items.map(({ item }) => [item.id, item.parent]));
  return items.flatMap(({ row, item }) => {
    const path = [item.id];
    for (let id = item.parent; id !== ''; id = parents.get(id) ?? '') {
      path.push(id);
      if (id === item.id) return [{ file, row, column: 'parent', fault: cycle(path) }];
      // A cycle further up belongs to the rows that form it.
      if (path.indexOf(id) < path.length - 1) return [];
    }
    return [];
  });
}

const cycle = (path: readonly string[]): Problem['fault'] => ({ code: 'parent-cycle', path });
