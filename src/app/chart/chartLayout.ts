import type { ChartModel } from './chartModels.ts';
import { textWidth } from './textWidth.ts';

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

/** A name of the legend, with where its mark stands. */
export interface LegendItem {
  readonly series: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Where the parts of a chart lie, in pixels from its top left corner. */
export interface ChartLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Every how manyth category is named, counted from the last. */
  readonly every: number;
  /** Whether categories are written upwards, as they have no room side by side. */
  readonly isUpright: boolean;
  readonly legend: readonly LegendItem[];
  /** Of the whole. */
  readonly width: number;
}

const gap = 6;

/** From the left of a legend's mark to its name. */
export const legendMark = 14;

/** Lays a chart out: axes as wide as their numbers, their titles above them, names of places upright where they have no room, a legend only for several series. */
export function chartLayout(model: ChartModel, size: ChartSize): ChartLayout {
  const { axis, secondAxis, categories, hasNames, series } = model;
  const { width, height, fontSize } = size;
  const wide = (text: string): number => textWidth(text, fontSize);
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(wide));
  const left = Math.ceil(widest(axis.marks.map(axis.of))) + gap + 2;
  const right =
    secondAxis === undefined
      ? width - gap
      : width - Math.ceil(widest(secondAxis.marks.map(secondAxis.of))) - gap - 2;
  const room = (right - left) / Math.max(1, categories.length);
  const longest = widest(categories);
  const isUpright = hasNames && longest + 3 > room;
  const every = hasNames ? 1 : Math.max(1, Math.ceil((longest + gap) / room));
  const line = Math.round(fontSize * 1.5);
  const hasTitles = [axis, secondAxis].some((each) => each?.title !== undefined);
  const rows = legendRows(series.length > 1 ? series.map(({ name }) => name) : [], width, wide);
  const below = (isUpright ? longest + gap : line) + rows.length * line + (rows.length > 0 ? 4 : 0);
  const legend = rows.flatMap((row, at) =>
    row.map((item) => ({ ...item, y: height - (rows.length - at - 0.5) * line })),
  );
  return {
    plot: {
      left,
      right,
      top: Math.ceil(fontSize * 0.7) + (hasTitles ? line : 0),
      bottom: Math.floor(height - below - 2),
    },
    every,
    isUpright,
    legend,
    width,
  };
}

type LegendRow = readonly Omit<LegendItem, 'y'>[];

function legendRows(
  names: readonly string[],
  width: number,
  wide: (text: string) => number,
): readonly LegendRow[] {
  const rows: Omit<LegendItem, 'y'>[][] = [];
  let x = width;
  for (const [series, name] of names.entries()) {
    const needed = legendMark + wide(name) + 12;
    if (x + needed > width) {
      rows.push([]);
      x = gap;
    }
    rows.at(-1)?.push({ series, name, x });
    x += needed;
  }
  return rows;
}
