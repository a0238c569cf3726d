import { describe, expect, it } from 'vitest';
import { closureLines } from '../../support/printedFigures.ts';

describe('growth', () => {
  it('follows from two levels on one base, widest where the level is high and the base low', () => {
    expect(
      closureLines(`
        before  410100 trade - 2024 level 5565亿元
        after   410100 trade - 2025 level 6501.8亿元
        printed 410100 trade - 2025 yoy   16.8%`),
    ).toContain(
      'c:410100/trade/-/2025/yoy = 0.168338 [0.168224, 0.168452] 1 growth(after, before)',
    );
  });

  it.each([
    ['no growth is printed', ''],
    ['the printed growth contradicts it', '\nprinted 410100 trade - 2025 yoy 9.2%'],
    ['both stand in one document', '\nother 410100 exports - 2025 level 1亿元'],
  ])('is over two bases where %s', (_what, printed) => {
    const lines = closureLines(`before 410100 trade - 2024 level 5565亿元
      after  410100 trade - 2025 level 6501.8亿元${printed}`);
    expect(lines).toContain(
      'c:410100/trade/-/2025/yoy/mixed-base = 0.168338 [0.168224, 0.168452] 1 growth(after, before)',
    );
    expect(lines).toContain(
      'c:410100/trade/-/2025/increase/mixed-base = 936.8 [936.25, 937.35] 亿元 increase(after, before)',
    );
  });

  it('follows from an increase and the level that it is part of, of one document', () => {
    const figures = `
      level ZN-airport trade - 2025 level    4935亿元
      more  ZN-airport trade - 2025 increase 841亿元`;
    const line =
      'c:ZN-airport/trade/-/2025/yoy = 0.205423 [0.20525, 0.205595] 1 growth-increase(more, level)';
    expect(closureLines(figures)).toContain(line);
    expect(closureLines(`${figures} source=other`)).not.toContain(line);
    expect(closureLines(figures.replaceAll('trade', 'retail'))).toEqual([]);
  });

  it('follows from another growth and the distance to it, however growth is stated', () => {
    const own = 'own 411000 gdp - 2025H1 yoy 6.9%';
    expect(closureLines(`${own}\ngap 411000 gdp - 2025H1 yoy-gap 0.9个百分点 of=410000`)).toEqual([
      'c:410000/gdp/-/2025H1/yoy = 0.06 [0.059, 0.061] 1 growth-gap(own, gap)',
    ]);
    expect(
      closureLines(`whole 410000 gdp - 2025H1 yoy 6.0%
        gap 411000 gdp - 2025H1 yoy-gap -0.4个百分点 of=410000`),
    ).toEqual(['c:411000/gdp/-/2025H1/yoy = 0.056 [0.055, 0.057] 1 growth-gap(whole, gap)']);
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
    const lines = closureLines(`before 410100 ${before}\nafter 410100 ${after}`);
    expect(lines.filter((line) => line.includes('/yoy'))).toEqual([]);
  });
});
