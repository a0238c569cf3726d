import { describe, expect, it } from 'vitest';
import { figureNumberFormat } from '../../../src/app/insertion/figureNumberFormat.ts';
import type { Status } from '../../../src/domain/figure.ts';
import type { Measure } from '../../../src/domain/measure.ts';

const format = (
  value: number,
  halfWidth: number,
  unit: string,
  measure: Measure,
  status: Status = 'published',
): string =>
  figureNumberFormat(
    { value, low: value - halfWidth, high: value + halfWidth, unit, measure, status },
    'zh-CN',
  );

describe('figureNumberFormat', () => {
  it.each<[string, string]>([
    [format(527.7, 0.05, '亿元', 'level'), '#,##0.0'],
    [format(97, 0.05, '亿元', 'level'), '#,##0.0'],
    [format(24, 0, '家', 'level'), '#,##0'],
    [format(0.387, 0.0005, '1', 'yoy'), '0.0%'],
    [format(0.97, 0.005, '1', 'share'), '0%'],
    [format(3, 0, '位', 'rank'), '0'],
    [format(304.3, 0.1, '亿元', 'level', 'computed'), '#,##0.0" 测算"'],
    [format(1980.389, 0.75, '亿元', 'level', 'implied-base'), '#,##0.0" 隐含基数"'],
    [format(1000, 0, '亿元', 'level', 'about'), '#,##0" 约"'],
    [format(0.1683, 0.0001, '1', 'yoy', 'computed'), '0.00%" 测算"'],
  ])('is %s', (actual, expected) => {
    expect(actual).toBe(expected);
  });
});
