/** Where a column begins and ends, from the left edge of its table. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** What of a table that scrolls can be seen: how far it is scrolled, how wide its frame is, how much of that its fixed first column takes. */
export interface TableSight {
  readonly scrolled: number;
  readonly width: number;
  readonly fixed: number;
}

/** The columns that are seen whole. */
export interface WholeColumns {
  /** By column: whether it is not seen at all, as its numbers would be cut into other ones. */
  readonly isHidden: readonly boolean[];
  /** How many columns are hidden on either side. */
  readonly before: number;
  readonly after: number;
}

/**
 * The columns of a table that are wholly in sight: a number that is cut at an edge reads as another number. A column that
 * is wider than all the room stays, as else it could never be seen.
 *
 * @example
 * wholeColumns([{ left: 80, right: 160 }, { left: 160, right: 240 }], { scrolled: 0, width: 220, fixed: 80 });
 * // => the second is hidden, one after: 6,501.8 is not shown as 6,501
 */
export function wholeColumns(columns: readonly ColumnSpan[], sight: TableSight): WholeColumns {
  const { scrolled, width, fixed } = sight;
  const [from, to] = [scrolled + fixed, scrolled + width];
  const isTooWide = ({ left, right }: ColumnSpan): boolean => right - left > to - from;
  const isSeen = ({ left, right }: ColumnSpan): boolean => left < to && right > from;
  const isWhole = (column: ColumnSpan): boolean =>
    // Without a layout (nothing is measured yet) nothing is cut.
    width <= 0 ||
    (column.left >= from - 1 && column.right <= to + 1) ||
    (isTooWide(column) && isSeen(column));
  const hidden = columns.filter((column) => !isWhole(column));
  return {
    isHidden: columns.map((column) => !isWhole(column)),
    before: hidden.filter(({ left }) => left < from - 1).length,
    after: hidden.filter(({ left }) => left >= from - 1).length,
  };
}
