import { describe, expect, it } from 'vitest';
import { sparkPaths } from '../../../src/pane/atlas/sparkPaths.ts';

const point = (year: number, value: number) => ({
  year,
  value,
  isComputed: false,
  isCurrent: false,
});

describe('sparkPaths', () => {
  it('parts the line where a year is missing, and knows a year that stands alone', () => {
    const { lines, marks } = sparkPaths(
      [point(2020, 10), point(2021, 20), undefined, point(2023, 5)],
      63,
      26,
    );
    expect(lines).toEqual(['3,13 22,3']);
    expect(marks.map(({ isAlone }) => isAlone)).toEqual([false, false, true]);
    expect(marks[2]).toMatchObject({ x: 60, y: 18 });
  });

  it('puts zero into the scale, below what is never negative and above what always is', () => {
    expect(sparkPaths([point(1, 100), point(2, 90)], 26, 26).marks[1]?.y).toBe(5);
    expect(sparkPaths([point(1, -10), point(2, -5)], 26, 26).marks[0]?.y).toBe(23);
  });

  it('has the scale of what it is drawn beside', () => {
    expect(sparkPaths([point(1, 100), point(2, 50)], 26, 26, [200]).marks[0]?.y).toBe(13);
  });
});
