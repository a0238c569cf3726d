import { describe, expect, it } from 'vitest';
import { relationLines } from '../../support/printedFigures.ts';

const balance = (from: readonly string[]): string =>
  `a 411000 trade   - 2023H1 level 140.1亿元 source=${from[0]}
   b 411000 exports - 2023H1 level 122.3亿元 source=${from[1]}
   c 411000 imports - 2023H1 level 18.8亿元 source=${from[2]}`;

describe('identityRelations', () => {
  it.each([
    [
      'shares × totals',
      'a 411000 trade - 2023H1 level 140.1亿元',
      'b 411000 trade air 2023H1 level 71.8亿元',
      'c 411000 trade air 2023H1 share 51.2%',
      'share holds 0.512 [0.5115, 0.5125] : 0.512491 [0.511951, 0.513031] 1 (c, b, a)',
    ],
    [
      'a balance',
      'a 411000 trade - 2023H1 level 140.1亿元',
      'b 411000 exports - 2023H1 level 122.3亿元',
      'c 411000 imports - 2023H1 level 17.8亿元',
      'balance holds 140.1 [140.05, 140.15] : 140.1 [140, 140.2] 亿元 (a, b, c)',
    ],
    [
      'periods',
      'a 410100 trade - 2025 level 6501.8亿元',
      'b 410100 trade - 2025H1 level 2746.8亿元',
      'c 410100 trade - 2025H2 level 3755.0亿元',
      'periods holds 6501.8 [6501.75, 6501.85] : 6501.8 [6501.7, 6501.9] 亿元 (a, b, c)',
    ],
    [
      'a gap',
      'a 419001 trade - 2025 level 527.7亿元',
      'b 410300 trade - 2025 level 304.3亿元',
      'c 419001 trade - 2025 gap 223.4亿元 of=410300/trade',
      'gap holds 304.3 [304.25, 304.35] : 304.3 [304.2, 304.4] 亿元 (b, a, c)',
    ],
    [
      'an increase',
      'a 410100 trade - 2025 level 6501.8亿元',
      'b 410100 trade - 2024 level 5565亿元',
      'c 410100 trade - 2025 increase 936.8亿元',
      'increase holds 5565 [5564.5, 5565.5] : 5565 [5564.9, 5565.1] 亿元 (b, a, c)',
    ],
    [
      'growth against levels',
      'a 410000 trade - 2025 level 9356.73亿元',
      'b 410000 trade - 2024 level 8202亿元',
      'c 410000 trade - 2025 yoy 14.1%',
      'growth holds 0.141 [0.1405, 0.1415] : 0.140786 [0.140716, 0.140857] 1 (c, a, b)',
    ],
  ])('tests %s', (_what, first, second, third, line) => {
    expect(relationLines(`${first}\n${second}\n${third}`)).toContain(line);
  });

  it('calls a failure within one document a conflict', () => {
    expect(relationLines(balance(['one', 'one', 'one']))[0]).toMatch(/^balance conflict /u);
  });

  it('calls a failure across documents a base revision', () => {
    expect(relationLines(balance(['one', 'one', 'two']))[0]).toMatch(/^balance base-revision /u);
  });

  it('calls growth that does not meet levels of other documents a base revision', () => {
    expect(
      relationLines(`
        a 410000 trade - 2020H1 level 2280.4亿元 source=2020
        b 410000 trade - 2020H1 yoy   7.7%       source=2020
        c 410000 trade - 2019H1 level 2103亿元   source=2019`),
    ).toEqual([
      'growth base-revision 0.077 [0.0765, 0.0775] : 0.0843557 [0.0840742, 0.0846373] 1 (b, a, c)',
    ]);
  });

  it('tests every document that prints all members by itself', () => {
    const lines = relationLines(`
      a 411000 trade   - 2023H1 level 140.1亿元 source=one
      b 411000 exports - 2023H1 level 122.3亿元 source=one
      c 411000 imports - 2023H1 level 17.8亿元  source=one
      d 411000 trade   - 2023H1 level 150亿元   source=two qualifier=over
      e 411000 exports - 2023H1 level 132亿元   source=two qualifier=over
      f 411000 imports - 2023H1 level 18亿元    source=two qualifier=over`);
    expect(lines.filter((line) => line.startsWith('balance'))).toEqual([
      expect.stringMatching(/^balance holds .*\(a, b, c\)$/u),
      expect.stringMatching(/^balance untestable vague .*\(d, e, f\)$/u),
    ]);
  });

  it.each([
    ['real growth', 'gdp', '', 'not-nominal'],
    ['a figure that is about', 'trade', 'qualifier=about half=1', 'vague'],
    ['a figure of an inferred period', 'trade', 'dating=inferred', 'inferred'],
  ])('cannot test %s', (_what, indicator, option, reason) => {
    expect(
      relationLines(`
        a 410100 ${indicator} - 2024 level 100亿元
        b 410100 ${indicator} - 2025 level 110亿元 ${option}
        c 410100 ${indicator} - 2025 yoy 6.3%`)[0],
    ).toContain(`growth untestable ${reason} `);
  });

  it.each([
    ['61345.05亿元', '59132.39亿元', '4.1%', 'remarkable'],
    ['61345.05亿元', '62000.00亿元', '4.1%', 'untestable not-nominal'],
    ['61345.05亿元', '67000.00亿元', '4.1%', 'untestable not-nominal'],
  ])(
    'finds two bases in levels %s and %s with real growth of %s: %s',
    (before, level, rate, verdict) => {
      expect(
        relationLines(`
        a 410000 gdp - 2022 level ${before}
        b 410000 gdp - 2023 level ${level}
        c 410000 gdp - 2023 yoy ${rate}`)[0],
      ).toContain(`growth ${verdict} `);
    },
  );

  it('does not mind within a document that its period is inferred', () => {
    expect(
      relationLines(`
        a 410000 trade   - 2016M09C level 3011.9亿元 dating=inferred
        b 410000 exports - 2016M09C level 1734.9亿元 dating=inferred
        c 410000 imports - 2016M09C level 1277亿元   dating=inferred`)[0],
    ).toMatch(/^balance holds /u);
  });

  it('never holds a part against a whole that it does not lie in, nor a plan', () => {
    expect(
      relationLines(`
        a ZN-etdz land-area - @2023 level 158.7平方公里
        b ZN-ftz  land-area - @2023 level 73.2平方公里
        c ZN-etdz land-area - @2023 share 56.3% of=ZN-ftz/land-area
        d 411000 investment - 2023H1 level 1331.2亿元
        e 411000 investment - 2023 level 2000.0亿元
        f 411000 investment - 2023H1 completion 72.7%`),
    ).toEqual([]);
  });
});
