import { describe, expect, it } from 'vitest';
import { closureLines } from '../../support/printedFigures.ts';

describe('parts', () => {
  it.each([
    [
      'a part from whole and share',
      'whole 411000 trade - 2023H1 level 140.1亿元',
      'share 411000 trade air 2023H1 share 51.2%',
      'c:411000/trade/air/2023H1/level = 71.7312 [71.6356, 71.8269] 亿元 parts-part(whole, share)',
    ],
    [
      'a whole from part and share',
      'part 411000 imports hair-raw 2023H1 level 14.6亿元',
      'share 411000 imports hair-raw 2023H1 share 82%',
      'c:411000/imports/-/2023H1/level = 17.8049 [17.6364, 17.9755] 亿元 parts-whole(part, share)',
    ],
    [
      'the share of a member in its total',
      'part 411000 trade us 2023H1 level 62.8亿元',
      'whole 411000 trade - 2023H1 level 140.1亿元',
      'c:411000/trade/us/2023H1/share = 0.448251 [0.447735, 0.448768] 1 parts-share(part, whole)',
    ],
    [
      'the share of a member in the member that it lies inside',
      'part 411000 trade market 2023H1 level 21.2亿元',
      'whole 411000 trade other 2023H1 level 22.7亿元',
      'c:411000/trade/market/2023H1/share(411000/trade/other) = 0.933921 [0.92967, 0.93819] 1 parts-share(part, whole)',
    ],
    [
      'the share of a zone in its province, past its city',
      'part ZN-airport trade - 2025 level 4935亿元',
      'whole 410000 trade - 2025 level 9356.73亿元',
      'c:ZN-airport/trade/-/2025/share(410000/trade) = 0.527428 [0.527374, 0.527482] 1 parts-share(part, whole)',
    ],
    [
      'the whole of a zone by its printed share',
      'part ZN-etdz vehicle-exports - 2022 level 9.2万辆 terms=整车',
      'share ZN-etdz vehicle-exports - 2022 share 87.6% of=410000/vehicle-exports terms=整车',
      'c:410000/vehicle-exports/-/2022/level/[整车] = 10.5023 [10.4392, 10.5654] 万辆 parts-whole(part, share)',
    ],
    [
      'a part of an increase',
      'whole 410100 trade - 2025 increase 936.8亿元',
      'share ZN-airport trade - 2025 increase-share 89.8% of=410100/trade',
      'c:ZN-airport/trade/-/2025/increase = 841.246 [840.733, 841.76] 亿元 parts-part(whole, share)',
    ],
  ])('gives %s', (_what, first, second, line) => {
    expect(closureLines(`${first}\n${second}`)).toEqual([line]);
  });

  it.each([
    [
      'the whole of an area',
      'part ZN-etdz land-area - @2023 level 158.7平方公里',
      'share ZN-etdz land-area - @2023 share 56.3% of=410100/land-area',
    ],
    [
      'the whole of a place that only overlaps',
      'part ZN-etdz trade - 2022 level 580亿元',
      'share ZN-etdz trade - 2022 share 56.3% of=ZN-ftz/trade',
    ],
    [
      'the whole of a plan',
      'part 411000 investment - 2023H1 level 1331.2亿元',
      'share 411000 investment - 2023H1 completion 72.7%',
    ],
    [
      'a share of another indicator',
      'part 411000 trade - 2023H1 level 140.1亿元',
      'share 411000 exports - 2023H1 share 87.3% of=411000/trade',
    ],
    [
      'a share of a rate',
      'part ZN-etdz gdp-per-capita - 2022 level 36万元',
      'whole 410100 gdp-per-capita - 2022 level 12万元',
    ],
    [
      'a share across currencies',
      'part ZN-etdz trade - 2022 level 6.7亿美元',
      'whole 410100 trade - 2022 level 6000亿元',
    ],
    [
      'a share across periods',
      'part 411000 trade us 2023H1 level 62.8亿元',
      'whole 411000 trade - 2023 level 280亿元',
    ],
    [
      'a whole from a vague share',
      'part 410100 trade - 2025 level 6501.8亿元',
      'share 410100 trade - 2025 share 70% of=410000/trade qualifier=about half=5',
    ],
    [
      'a whole from a share of an inferred period',
      'part ZN-etdz gdp - 2022 level 1265.9亿元',
      'share ZN-etdz gdp - 2022 share 10% of=410100/gdp dating=inferred',
    ],
    [
      'a sum of members',
      'air 411000 trade air 2023H1 level 71.8亿元',
      'water 411000 trade water 2023H1 level 61.8亿元',
    ],
    [
      'a sum of zones and cities',
      'zone ZN-airport trade - 2025 level 4935亿元',
      'city 419001 trade - 2025 level 527.7亿元',
    ],
  ])('never gives %s', (_what, first, second) => {
    expect(closureLines(`${first}\n${second}`)).toEqual([]);
  });
});
