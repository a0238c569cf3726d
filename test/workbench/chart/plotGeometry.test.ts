import { describe, expect, it } from 'vitest';
import {
  columnBars,
  depth,
  linePoints,
  valueRange,
} from '../../../src/workbench/chart/plotGeometry.ts';

const data = {
  categories: ['2024', '2025'],
  series: [
    { name: '郑州', values: [50, 100] },
    { name: '济源', values: [null, -100] },
  ],
};

describe('valueRange', () => {
  it('has zero among its values', () => {
    expect(valueRange(data)).toEqual({ least: -100, most: 100 });
    expect(valueRange({ categories: [], series: [{ name: '', values: [5, 7] }] })).toEqual({
      least: 0,
      most: 7,
    });
    expect(valueRange({ categories: [], series: [] })).toEqual({ least: 0, most: 1 });
  });
});

describe('depth', () => {
  it('is 0 at the top and 1 at the bottom', () => {
    const range = { least: -100, most: 100 };
    expect([100, 0, -100].map((value) => depth(value, range))).toEqual([0, 0.5, 1]);
  });
});

describe('columnBars', () => {
  it('stands on zero, up or down, and leaves a gap where there is no number', () => {
    const bars = columnBars(data);
    expect(bars.map(({ series, y, height }) => [series, y, height])).toEqual([
      [0, 0.25, 0.25],
      [0, 0, 0.5],
      [1, 0.5, 0.5],
    ]);
    expect(bars.every(({ x, width }) => x >= 0 && x + width <= 1)).toBe(true);
  });
});

describe('linePoints', () => {
  it('breaks where there is no number', () => {
    const gap = { categories: ['a', 'b', 'c'], series: [{ name: '', values: [1, null, 2] }] };
    expect(linePoints(gap).map(({ points }) => points.length)).toEqual([1, 1]);
  });
});
