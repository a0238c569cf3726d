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
  /** Where, from the left edge of the frame, whole columns begin and end. */
  readonly from: number;
  readonly to: number;
}

/** What says that there is more takes this much of the edge. */
export const edgeWidth = 32;

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
  const isBefore = (start: number) => (column: ColumnSpan) => column.left < scrolled + start - 1;
  const isAfter = (end: number) => (column: ColumnSpan) => column.right > scrolled + end + 1;
  // Without a layout (nothing is measured yet) nothing is cut.
  const from = columns.some(isBefore(fixed)) && width > 0 ? fixed + edgeWidth : fixed;
  const to = columns.some(isAfter(width)) && width > 0 ? width - edgeWidth : width;
  const room = to - from;
  const isTooWide = ({ left, right }: ColumnSpan): boolean => right - left > room;
  const isSeen = (column: ColumnSpan): boolean =>
    column.left < scrolled + to && column.right > scrolled + from;
  const isWhole = (column: ColumnSpan): boolean =>
    width <= 0 ||
    (!isBefore(from)(column) && !isAfter(to)(column)) ||
    (isTooWide(column) && isSeen(column));
  const hidden = columns.filter((column) => !isWhole(column));
  const shown = columns.filter(isWhole);
  return {
    isHidden: columns.map((column) => !isWhole(column)),
    before: hidden.filter(({ left }) => left < scrolled + from).length,
    after: hidden.filter(({ left }) => left >= scrolled + from).length,
    from: Math.max(from, (shown.at(0)?.left ?? 0) - scrolled),
    to: Math.min(to, (shown.at(-1)?.right ?? scrolled + to) - scrolled),
  };
}
