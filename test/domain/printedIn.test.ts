import { describe, expect, it } from 'vitest';
import { printedIn } from '../../src/domain/printedIn.ts';

describe('printedIn', () => {
  it('takes rounding along into another unit', () => {
    expect(printedIn({ value: 7683, unit: '万元', halfWidth: 0.5 }, '亿元')).toEqual({
      value: 0.7683,
      low: 0.76825,
      high: 0.76835,
    });
  });

  it('takes a figure without a half-width as exact', () => {
    expect(printedIn({ value: 38.7, unit: '%', halfWidth: null }, '1')).toEqual({
      value: 0.387,
      low: 0.387,
      high: 0.387,
    });
  });
});
