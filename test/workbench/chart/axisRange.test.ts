import { describe, expect, it } from 'vitest';
import { axisRange } from '../../../src/workbench/chart/axisRange.ts';

describe('axisRange', () => {
  it('is marked in steps that people count in', () => {
    expect(axisRange({ least: 0, most: 95 }, {})).toEqual({
      least: 0,
      most: 100,
      marks: [0, 25, 50, 75, 100],
    });
    expect(axisRange({ least: -3, most: 8 }, {}).marks).toEqual([-5, 0, 5, 10]);
  });

  it('begins and ends where it was set to', () => {
    const { least, most, marks } = axisRange({ least: 0, most: 8 }, { minimum: 2, maximum: 50 });
    expect([least, most]).toEqual([2, 50]);
    expect(marks.every((mark) => mark >= 2 && mark <= 50)).toBe(true);
  });

  it('is marked for its whole length, however small the values are', () => {
    const { marks } = axisRange({ least: 0, most: 95 }, { minimum: 0, maximum: 8000 });
    expect(marks).toEqual([0, 2000, 4000, 6000, 8000]);
  });
});
