/** A value axis, as its numbers are to be read. */
export interface ChartAxisOptions {
  /** Of its labels, after they are divided by `displayUnit`: `0.0"万"`. */
  readonly numberFormat: string;
  /** What is counted along it, where two axes stand beside each other. */
  readonly title?: string;
  readonly displayUnit: 'none' | 'ten-thousands' | 'hundred-millions';
  /** Where it begins and ends; the host's choice where absent. */
  readonly least?: number;
  readonly most?: number;
}

/** Why a point is marked: its figure was printed differently before, or its sources print it differently. */
export type PointMark = 'revised' | 'conflict';

/** One column of the block as the chart draws it. */
export interface ChartSeriesOptions {
  /** From 0, the first column of the block. */
  readonly column: number;
  readonly look: 'line' | 'column';
  /** Against an axis of its own at the right. */
  readonly onSecondAxis: boolean;
  /** `#0F6CBD`. */
  readonly color: string;
  /** Points that are hollow, from 0, the first row beneath the header. */
  readonly hollow: readonly number[];
  /** Points that have a mark, counted likewise. */
  readonly marked: readonly { readonly at: number; readonly mark: PointMark }[];
}

/** Cells that a chart covers, from the first cell of the block. */
export interface ChartPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A chart of a block that has a header, its categories in the first column and a series in each of some others. A cell without a
 * number is a gap.
 */
export interface ChartOptions {
  /** `stacked`: upon each other; `shares`: the same as parts of 100 %. */
  readonly kind: 'line' | 'column' | 'stacked' | 'shares';
  /** What it is of, with its unit. */
  readonly title: string;
  /** Smaller, beneath the title: what marks mean, and the sources. */
  readonly note: string;
  /** Names, which are all to be told; else periods, of which some are enough. */
  readonly hasNames: boolean;
  readonly series: readonly ChartSeriesOptions[];
  readonly axis: ChartAxisOptions;
  readonly secondAxis?: ChartAxisOptions;
  /** The columns whose values the axis holds where they are not its own alone: charts of the same columns have one scale. */
  readonly scaleColumns?: readonly number[];
  /** Beside the block, as large as the host's own, where absent. */
  readonly place?: ChartPlace;
}
