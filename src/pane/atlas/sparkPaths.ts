import type { Sparkline, SparkPoint } from '../../app/atlas/sparkline.ts';

/** A point with its place in the drawing. */
export interface SparkMark {
  readonly x: number;
  readonly y: number;
  readonly point: SparkPoint;
  /** No year beside it is known, so that no line shows it. */
  readonly isAlone: boolean;
}

/** Room for the marks at the edges. */
const margin = 3;

/**
 * A series as lines of an SVG, one for each run of years without a gap. The scale begins at 0 for what is never negative, so
 * that no small change looks like a large one.
 *
 * @param beside further values that the scale holds, so that several drawings have one
 */
export function sparkPaths(
  points: Sparkline,
  width: number,
  height: number,
  beside: readonly number[] = [],
): { readonly lines: readonly string[]; readonly marks: readonly SparkMark[] } {
  const own = points.flatMap((point) => (point === undefined ? [] : [point.value]));
  const values = [...own, ...beside];
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const step = points.length < 2 ? 0 : (width - 2 * margin) / (points.length - 1);
  const marks = points.map((point, at): SparkMark | undefined =>
    point === undefined
      ? undefined
      : {
          x: rounded(margin + at * step),
          y: rounded(margin + ((high - point.value) / span) * (height - 2 * margin)),
          point,
          isAlone: points[at - 1] === undefined && points[at + 1] === undefined,
        },
  );
  const runs: SparkMark[][] = [[]];
  for (const mark of marks) {
    if (mark === undefined) runs.push([]);
    else runs.at(-1)?.push(mark);
  }
  return {
    lines: runs
      .filter((run) => run.length > 1)
      .map((run) => run.map(({ x, y }) => `${x},${y}`).join(' ')),
    marks: marks.filter((mark) => mark !== undefined),
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
