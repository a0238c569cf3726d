import { describe, expect, it } from 'vitest';
import { closureLines } from '../../support/printedFigures.ts';

describe('balance', () => {
  it.each([
    [
      'imports from trade and exports',
      'trade - 2023H1 level 140.1亿元',
      'exports - 2023H1 level 122.3亿元',
      'c:411000/imports/-/2023H1/level = 17.8 [17.7, 17.9] 亿元 balance(a, b)',
    ],
    [
      'trade from both',
      'exports - 2023H1 level 122.3亿元',
      'imports - 2023H1 level 17.8亿元',
      'c:411000/trade/-/2023H1/level = 140.1 [140, 140.2] 亿元 balance(a, b)',
    ],
    [
      'a breakdown of each',
      'trade us 2023H1 level 62.8亿元',
      'exports us 2023H1 level 62.6亿元',
      'c:411000/imports/us/2023H1/level = 0.2 [0.1, 0.3] 亿元 balance(a, b)',
    ],
    [
      'dollars as dollars',
      'trade - 2017 level 596.3亿美元',
      'exports - 2017 level 345.6亿美元',
      'c:411000/imports/-/2017/level/[美元] = 250.7 [250.6, 250.8] 亿美元 balance(a, b)',
    ],
  ])('gives %s', (_what, first, second, line) => {
    expect(closureLines(`a 411000 ${first}\nb 411000 ${second}`)).toEqual([line]);
  });

  it.each([
    ['two periods', 'trade - 2023 level 140.1亿元', 'exports - 2023H1 level 122.3亿元'],
    ['two currencies', 'trade - 2023 level 140.1亿元', 'exports - 2023 level 12.3亿美元'],
    ['two breakdowns', 'trade us 2023 level 140.1亿元', 'exports air 2023 level 122.3亿元'],
    ['growth rates', 'trade - 2023 yoy 23.4%', 'exports - 2023 yoy 28.1%'],
    ['other terms', 'trade - 2023 level 140.1亿元', 'exports - 2023 level 12亿元 terms=不含烟草'],
    [
      'a vague figure',
      'trade - 2023 level 140亿元 qualifier=about',
      'exports - 2023 level 122亿元',
    ],
  ])('never mixes %s', (_what, first, second) => {
    expect(closureLines(`a 411000 ${first}\nb 411000 ${second}`)).toEqual([]);
  });

  it('never adds exports of a product to imports of its raw material', () => {
    const lines = closureLines(`
      a 411000 exports hair     2023H1 level 79.3亿元
      b 411000 imports hair-raw 2023H1 level 14.6亿元`);
    expect(lines).toEqual([]);
  });
});
