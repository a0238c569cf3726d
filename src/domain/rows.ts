/**
 * Items in rows. A list is one; others make an item when it is asked for, and tell one member of all of them without making
 * any.
 */
export interface Rows<Item> extends Iterable<Item> {
  readonly length: number;
  readonly at: (row: number) => Item | undefined;
  readonly map: <Made>(make: (item: Item, row: number) => Made) => Made[];
  readonly filter: (isWanted: (item: Item, row: number) => boolean) => Item[];
  /** A member of every item; absent where the items are all made. */
  readonly column?: <Name extends keyof Item>(name: Name) => Column<Item[Name]>;
}

/** A column for each member of an item. */
export type Columns<Item> = { readonly [Name in keyof Required<Item>]: Column<Item[Name]> };

/** One member of every item. */
export interface Column<Value> {
  readonly at: (row: number) => Value;
  readonly dictionary: () => Dictionary<Value>;
  /** `textHash` of a text, where it is known without making the text. */
  readonly hashAt?: (row: number) => number;
}

/** The distinct values of a column, and for each row which of them it has. */
export interface Dictionary<Value> {
  readonly words: readonly Value[];
  readonly codes: ArrayLike<number>;
}
