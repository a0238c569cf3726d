import type { Relation } from '../../derive/relations/relation.ts';
import type { Content } from '../package/content.ts';
import type { Problem } from '../package/problem.ts';

/**
 * Figures that contradict each other while no note of theirs says why: both may stay, but a curator has seen them. One problem
 * a conflict, at the last of its rows.
 */
export function unexplainedConflicts(
  { figures }: Content,
  found: readonly Relation[],
): readonly Problem[] {
  const rows = new Map(figures.map((figure) => [figure.item.id, figure]));
  return found
    .filter(({ verdict }) => verdict === 'conflict')
    .flatMap((conflict) => {
      const members = conflict.figures
        .map((id) => rows.get(id))
        .filter((figure) => figure !== undefined)
        .toSorted((left, right) => left.row - right.row);
      const last = members.at(-1);
      if (last === undefined || members.some(({ item }) => item.note !== '')) return [];
      const ids = members.filter((figure) => figure !== last).map(({ item }) => item.id);
      const fault = { code: 'conflict' as const, ids };
      return [{ file: 'figures.csv', row: last.row, column: 'note', fault }];
    });
}
