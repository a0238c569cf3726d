import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../../src/cli/numeral/chineseNumber.ts';

describe('chineseNumber', () => {
  it.each([
    ['七', 7],
    ['十', 10],
    ['十五', 15],
    ['二十三', 23],
    ['一百零八', 108],
    ['两千', 2000],
    ['百萬', 1e6],
    ['一千零五万', 10_050_000],
    ['千亿', 1e11],
    ['两千億', 2e11],
    ['万亿', 1e12],
    ['一亿零三万', 100_030_000],
    ['二〇二五', 2025],
  ])('%s is %d', (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  });

  it.each(['', '十四五', '千x', '豫', '半'])('%j is no number', (text) => {
    expect(chineseNumber(text)).toBeUndefined();
  });
});
