import { describe, expect, it } from 'vitest';
import { formatInterval, formatNumber, formatQuantity } from '../../src/formulas/formatNumber.ts';

describe('formatNumber', () => {
  it.each([
    [1980.389, 0.75, '1980.4'],
    [304.3, 0.1, '304.3'],
    [4094, 1, '4094'],
    [5717.4, 2.5, '5717'],
    [0.123456, 0, '0.1235'],
    [527.7, 0, '527.7'],
    [100, 10, '100'],
  ])('%d within %d is %s', (value, halfWidth, text) => {
    expect(formatNumber(value, halfWidth)).toBe(text);
  });
});

describe('formatQuantity', () => {
  it.each([
    [0.063, 0, '1', '6.3%'],
    [0.0825, 0.00003, '1', '8.25%'],
    [304.3, 0.1, '亿元', '304.3亿元'],
    [2, 0, '位', '2位'],
  ])('%d within %d %s is %s', (value, halfWidth, unit, text) => {
    expect(formatQuantity(value, halfWidth, unit)).toBe(text);
  });
});

describe('formatInterval', () => {
  it.each([
    [1979.63964, 1981.13956, '亿元', '1979.6–1981.1亿元'],
    [0.3865, 0.3875, '1', '38.65%–38.75%'],
    [304.2, 304.4, '', '304.2–304.4'],
    [5, 5, '家', '5–5家'],
  ])('%d to %d %s is %s', (low, high, unit, text) => {
    expect(formatInterval(low, high, unit)).toBe(text);
  });
});
