/** A row of a legend: where the mark of each series stands, from the left. */
export type LegendRow = readonly {
  readonly series: number;
  readonly name: string;
  readonly left: number;
}[];

/** From the left end of a mark to its name. */
export const markWidth = 13;

export const rowHeight = 15;

const gap = 10;

const chinese = /[\u2E80-\uFFEF]/gu;

/** About as wide as the font of charts is: a Chinese character is square, a Latin letter half of that. */
export function widthOf(name: string): number {
  return name.length * 6 + (name.match(chinese)?.length ?? 0) * 5;
}

/**
 * Lays out the names of a legend in as few rows as they need, as Excel does.
 *
 * @example
 * legendRows(['出口', '进口'], 300); // => one row, the second mark at 45
 */
export function legendRows(names: readonly string[], width: number): readonly LegendRow[] {
  const rows: LegendRow[number][][] = [];
  let left = width;
  for (const [series, name] of names.entries()) {
    const wide = markWidth + widthOf(name) + gap;
    if (left + wide > width) {
      rows.push([]);
      left = 0;
    }
    rows.at(-1)?.push({ series, name, left });
    left += wide;
  }
  return rows;
}
