import type { Rows } from '../../domain/rows.ts';

/** Rows of which an item is made whenever it is asked for; as JSON they are the list that they stand for. */
export function lazyRows<Item>(
  length: number,
  make: (row: number) => Item,
  column: NonNullable<Rows<Item>['column']>,
): Rows<Item> & { readonly toJSON: () => readonly Item[] } {
  function* items(): Generator<Item> {
    for (let row = 0; row < length; row += 1) yield make(row);
  }
  return {
    length,
    at: (row) => (row < 0 || row >= length ? undefined : make(row)),
    map: (makeOther) => Array.from({ length }, (_, row) => makeOther(make(row), row)),
    filter: (isWanted) => {
      let row = -1;
      return [...items()].filter((item) => isWanted(item, (row += 1)));
    },
    [Symbol.iterator]: items,
    column,
    toJSON: () => [...items()],
  };
}
