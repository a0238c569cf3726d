import { describe, expect, it } from 'vitest';
import { closureLines, closureOf } from '../../support/printedFigures.ts';

describe('impliedBase', () => {
  it.each([
    [
      'a growth',
      'level 410100 trade - 2025H1 level 2746.8亿元',
      'yoy 410100 trade - 2025H1 yoy 38.7%',
      'c:410100/trade/-/2024H1/level/implied-base = 1980.39 [1979.64, 1981.14] 亿元 implied-base-growth(level, yoy)',
    ],
    [
      'a growth by times',
      'level 411000 trade other 2023H1 level 22.7亿元',
      'yoy 411000 trade other 2023H1 yoy 1.2倍',
      'c:411000/trade/other/2022H1/level/implied-base = 10.3182 [10.0667, 10.5814] 亿元 implied-base-growth(level, yoy)',
    ],
    [
      'an increase',
      'level ZN-airport trade - 2025 level 4935亿元',
      'more ZN-airport trade - 2025 increase 841亿元',
      'c:ZN-airport/trade/-/2024/level/implied-base = 4094 [4093, 4095] 亿元 implied-base-increase(level, more)',
    ],
    [
      'a growth in the same currency',
      'level 410100 trade - 2017 level 596.3亿美元 terms=美元计',
      'yoy 410100 trade - 2017 yoy-usd 8.4% terms=美元计',
      'c:410100/trade/-/2016/level/[美元]/[美元计]/implied-base = 550.092 [549.793, 550.392] 亿美元 implied-base-growth(level, yoy)',
    ],
  ])('follows from a level and %s', (_what, level, change, line) => {
    const lines = closureLines(`${level}\n${change}`);
    expect(lines.filter((other) => other.includes('implied-base'))).toEqual([line]);
  });

  it.each([
    ['a real growth', 'gdp - 2025H1 level 1000亿元', 'gdp - 2025H1 yoy 6.3%'],
    ['a comparable growth', 'retail - 2025H1 level 1000亿元', 'retail - 2025H1 yoy 8.2%'],
    ['a growth on the period before', 'trade - 2023M06 level 595.8亿元', 'trade - 2023M06 pop 5%'],
    ['another period', 'trade - 2025 level 6501.8亿元', 'trade - 2025H1 yoy 38.7%'],
    ['a growth in yuan and dollars', 'trade - 2017 level 596.3亿美元', 'trade - 2017 yoy 8.4%'],
    ['a fall to nothing', 'trade - 2025 level 10亿元', 'trade - 2025 yoy -100%'],
    ['a target', 'trade - 2025 target 10亿元', 'trade - 2025 yoy 10%'],
  ])('never follows from %s', (_what, level, change) => {
    expect(closureLines(`a 410100 ${level}\nb 410100 ${change}`)).toEqual([]);
  });

  it('stands beside the figure published then and never enters another identity', () => {
    const figures = closureOf(`
      year2024 410100 trade - 2024   level 5565亿元
      half2025 410100 trade - 2025H1 level 2746.8亿元
      yoy2025  410100 trade - 2025H1 yoy   38.7%
      exports  410100 exports - 2024H1 level 1000.0亿元
      half2024 410100 trade us 2024H1 level 500.0亿元`);
    expect([...figures.keys()]).toEqual(['c:410100/trade/-/2024H1/level/implied-base']);
  });
});
