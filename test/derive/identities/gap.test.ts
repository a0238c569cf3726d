import { describe, expect, it } from 'vitest';
import { closureLines } from '../../support/printedFigures.ts';

describe('gap', () => {
  it.each([
    [
      'the other side from the place above it',
      'level 419001 trade - 2025 level 527.7亿元',
      'gap 419001 trade - 2025 gap 223.4亿元 of=410300/trade',
      'c:410300/trade/-/2025/level = 304.3 [304.2, 304.4] 亿元 gap(level, gap)',
    ],
    [
      'the place above from the other side',
      'level 410300 trade - 2025 level 304.3亿元',
      'gap 419001 trade - 2025 gap 223.4亿元 of=410300/trade',
      'c:419001/trade/-/2025/level = 527.7 [527.6, 527.8] 亿元 gap(level, gap)',
    ],
  ])('gives %s', (_what, level, difference, line) => {
    expect(closureLines(`${level}\n${difference}`)).toEqual([line]);
  });

  it.each([
    ['growth rates', 'yoy 6.9%', 'yoy-gap 0.9百分点 of=410000/trade'],
    ['another period', 'level 527.7亿元', 'gap 223.4亿元 of=410300/trade'],
    ['another indicator', 'level 527.7亿元', 'gap 223.4亿元 of=419001/exports'],
    ['a gap without the other side', 'level 527.7亿元', 'gap 223.4亿元'],
  ])('gives no level from %s', (what, level, difference) => {
    const period = what === 'another period' ? '2024' : '2025';
    const lines = closureLines(
      `a 419001 trade - 2025 ${level}\nb 419001 trade - ${period} ${difference}`,
    );
    expect(lines.filter((line) => line.includes('/level'))).toEqual([]);
  });
});
