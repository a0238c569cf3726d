import { describe, expect, it } from 'vitest';
import { closureLines } from '../../support/printedFigures.ts';

const computed = (first: string, second: string): readonly string[] =>
  closureLines(`a 410100 trade - ${first}亿元\nb 410100 trade - ${second}亿元`);

describe('periods', () => {
  it.each([
    ['2025 level 6501.8', '2025H1 level 2746.8', '2025H2/level = 3755 [3754.9, 3755.1]', 'a, b'],
    ['2025H1 level 2746.8', '2025H2 level 3755.0', '2025/level = 6501.8 [6501.7, 6501.9]', 'a, b'],
    ['2025 level 9.0', '2025M09C level 7.0', '2025Q4/level = 2 [1.9, 2.1]', 'a, b'],
    ['2025M09C level 7.0', '2025H1 level 4.0', '2025Q3/level = 3 [2.9, 3.1]', 'a, b'],
    ['2025Q1 level 2.0', '2025Q2 level 3.0', '2025H1/level = 5 [4.9, 5.1]', 'a, b'],
    ['2025M07C level 5.0', '2025H1 level 4.0', '2025M07/level = 1 [0.9, 1.1]', 'a, b'],
    ['2025M02C level 5.0', '2025M01 level 4.0', '2025M02/level = 1 [0.9, 1.1]', 'a, b'],
    ['2025 level 9.0', '2025M12 level 1.0', '2025M11C/level = 8 [7.9, 8.1]', 'a, b'],
  ])('%s and %s give %s', (first, second, expected, inputs) => {
    expect(computed(first, second)).toEqual([
      `c:410100/trade/-/${expected} 亿元 periods(${inputs})`,
    ]);
  });

  it.each([
    ['another year', '2025 level 9.0', '2024H1 level 4.0'],
    ['a gap between months', '2025M07C level 9.0', '2025M05C level 4.0'],
    ['growth rates', '2025 yoy 9.0', '2025H1 yoy 4.0'],
    ['a state', '2025 level 9.0', '@2025M06 level 4.0'],
  ])('never takes %s', (_what, first, second) => {
    expect(computed(first, second)).toEqual([]);
  });

  it.each(['population', 'gdp-per-capita'])('never sums %s, which is no flow', (indicator) => {
    const lines = `a 410100 ${indicator} - 2025 level 9.0万人\nb 410100 ${indicator} - 2025H1 level 4.0万人`;
    expect(closureLines(lines)).toEqual([]);
  });

  it('goes on from what it found: a year, a half and a quarter give the other quarter', () => {
    expect(
      closureLines(`
        year    410100 trade - 2025     level 10.0亿元
        half    410100 trade - 2025H2   level 6.0亿元
        quarter 410100 trade - 2025Q1   level 1.5亿元`),
    ).toEqual([
      'c:410100/trade/-/2025H1/level = 4 [3.9, 4.1] 亿元 periods(year, half)',
      'c:410100/trade/-/2025Q2/level = 2.5 [2.35, 2.65] 亿元 periods(c:410100/trade/-/2025H1/level, quarter)',
    ]);
  });
});
