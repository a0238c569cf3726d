/**
 * The rings of a graph, each once, as the ids that lead from its first member round to it again; members in the order of the
 * map. Takes time in proportion to the graph.
 *
 * @example
 * ringsOf(new Map([['a', ['b']], ['b', ['a']], ['c', ['a']]])); // => [['a', 'b', 'a']]
 */
export function ringsOf(
  edges: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const rings: (readonly string[])[] = [];
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const path: string[] = [];
    const at = new Map<string, number>();
    const open: { readonly id: string; next: number }[] = [];
    const enter = (id: string): void => {
      at.set(id, path.push(id) - 1);
      open.push({ id, next: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const id = edges.get(top.id)?.[top.next];
      top.next += 1;
      if (id === undefined) {
        done.add(top.id);
        at.delete(top.id);
        path.pop();
        open.pop();
        continue;
      }
      const index = at.get(id);
      if (index !== undefined) rings.push([...path.slice(index), id]);
      else if (!done.has(id)) enter(id);
    }
  }
  return rings;
}
