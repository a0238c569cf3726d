import { ringsOf } from '../../domain/ringsOf.ts';
import type { Located } from '../package/content.ts';
import type { Problem } from '../package/problem.ts';

/**
 * Finds items that lie inside themselves or are a sum of themselves, by way of however many others: one problem a ring, at the
 * first of its rows.
 *
 * @param next the ids that a column of an item names
 */
export function checkRings<Item extends { readonly id: string }>(
  file: string,
  column: string,
  items: readonly Located<Item>[],
  next: (item: Item) => readonly string[],
): readonly Problem[] {
  const rows = new Map(items.map(({ row, item }) => [item.id, row]));
  const edges = new Map(
    items.map(({ item }) => [item.id, next(item).filter((id) => rows.has(id))] as const),
  );
  return ringsOf(edges).map((path) => {
    const row = Math.min(...path.slice(0, 1000).map((id) => rows.get(id) ?? Infinity));
    return { file, row, column, fault: { code: 'ring', path: path.slice(0, 12) } };
  });
}
