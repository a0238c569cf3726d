import type { PointMark } from '../ports/chartOptions.ts';

/** Corners of each sign around its middle, about as large as a point of radius 1. */
const corners: Readonly<Record<PointMark, readonly (readonly [x: number, y: number])[]>> = {
  revised: [
    [0, -1.5],
    [1.5, 0],
    [0, 1.5],
    [-1.5, 0],
  ],
  conflict: [
    [0, -1.6],
    [1.6, 1.2],
    [-1.6, 1.2],
  ],
};

/**
 * The corners of a marked point, as a drawing takes them.
 *
 * @example
 * markPolygon('revised', 10, 20, 2); // => '10,17 13,20 10,23 7,20'
 */
export function markPolygon(mark: PointMark, x: number, y: number, radius: number): string {
  return corners[mark]
    .map(([right, down]) => `${x + right * radius},${y + down * radius}`)
    .join(' ');
}
