import { describe, expect, it } from 'vitest';
import { closureLines } from '../../support/printedFigures.ts';

describe('growth', () => {
  it('follows from two levels, widest where the level is high and the base low', () => {
    expect(
      closureLines(`
        before 410100 trade - 2024 level 5565亿元
        after  410100 trade - 2025 level 6501.8亿元`),
    ).toEqual([
      'c:410100/trade/-/2025/yoy = 0.168338 [0.168224, 0.168452] 1 growth(after, before)',
    ]);
  });

  it('is computed beside a printed growth, without it', () => {
    const lines = closureLines(`
      before  411000 trade - 2022H1 level 100.0亿元
      after   411000 trade - 2023H1 level 140.1亿元
      printed 411000 trade - 2023H1 yoy   23.4%`);
    expect(lines).toContain(
      'c:411000/trade/-/2023H1/yoy = 0.401 [0.3998, 0.402201] 1 growth(after, before)',
    );
  });

  it.each([
    ['a real indicator', 'gdp - 2024 level 100亿元', 'gdp - 2025 level 106亿元'],
    ['a comparable indicator', 'retail - 2024 level 100亿元', 'retail - 2025 level 106亿元'],
    ['a rate in per cent', 'cloud-rate - @2024 level 50%', 'cloud-rate - @2025 level 60%'],
    ['a year and a half', 'trade - 2024 level 100亿元', 'trade - 2025H1 level 60亿元'],
    ['a month and months together', 'trade - 2024M07 level 9亿元', 'trade - 2025M07C level 60亿元'],
    ['two years apart', 'trade - 2023 level 100亿元', 'trade - 2025 level 60亿元'],
    ['two currencies', 'trade - 2024 level 7亿美元', 'trade - 2025 level 60亿元'],
    ['a base that may be zero', 'trade - 2024 level 0亿元', 'trade - 2025 level 60亿元'],
    ['other terms', 'trade - 2024 level 7亿元 terms=同口径', 'trade - 2025 level 60亿元'],
  ])('does not follow from %s', (_what, before, after) => {
    expect(closureLines(`before 410100 ${before}\nafter 410100 ${after}`)).toEqual([]);
  });
});
