import type { PointMark } from '../ports/chartOptions.ts';

/** What a chart is drawn of, in pixels; colours and faces are for who draws it. */
export type ChartShape =
  | {
      readonly kind: 'rule';
      readonly x1: number;
      readonly x2: number;
      readonly y: number;
      readonly isZero: boolean;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly isUpright: boolean;
    }
  | {
      readonly kind: 'bar';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly series: number;
      /** What it is a point of; a mark of the legend is of none. */
      readonly category?: number;
      readonly isHollow: boolean;
    }
  | { readonly kind: 'line'; readonly points: string; readonly series: number }
  /** A sign upon a bar: beyond its end in the colour of the series, or in the middle of one of a stack in that of the ground. */
  | {
      readonly kind: 'sign';
      readonly x: number;
      readonly y: number;
      readonly series: number;
      readonly mark: PointMark;
      readonly isInside: boolean;
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly series: number;
      readonly category?: number;
      readonly isHollow: boolean;
      /** What it is drawn as instead of a circle. */
      readonly mark?: PointMark | undefined;
    };
