import { describe, expect, it } from 'vitest';
import {
  sharesOf,
  stackedColumns,
  stackedRange,
} from '../../../src/workbench/chart/stackedColumns.ts';

const data = {
  categories: ['2024', '2025'],
  series: [
    { name: '郑州', values: [50, 60] },
    { name: '济源', values: [null, 40] },
    { name: '洛阳', values: [-100, null] },
  ],
};

describe('stackedRange', () => {
  it('adds what goes up and what goes down, each apart', () => {
    expect(stackedRange(data)).toEqual({ least: -100, most: 100 });
  });
});

describe('stackedColumns', () => {
  it('stands each series upon the one before it, in one place', () => {
    const bars = stackedColumns(data);
    expect(bars.map(({ series, y, height }) => [series, y, height])).toEqual([
      [0, 0.25, 0.25],
      [0, 0.2, 0.3],
      [1, 0, 0.2],
      [2, 0.5, 0.5],
    ]);
    const [first, second, third] = bars;
    expect(second?.x).toBe(third?.x);
    expect(first?.x).not.toBe(second?.x);
  });
});

describe('sharesOf', () => {
  it('makes parts of each category, gaps staying gaps', () => {
    const { series } = sharesOf({
      categories: ['2024', '2025'],
      series: [
        { name: '民营', values: [30, null] },
        { name: '国有', values: [10, 5] },
      ],
    });
    expect(series.map(({ values }) => values)).toEqual([
      [0.75, null],
      [0.25, 1],
    ]);
  });
});
