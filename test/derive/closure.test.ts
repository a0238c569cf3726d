import { describe, expect, it } from 'vitest';
import { closureLines, closureOf } from '../support/printedFigures.ts';

describe('closure', () => {
  it('keeps steps down to printed figures, whatever identities lead on', () => {
    expect(
      closureLines(`
        trade   411000 trade   -   2023H1 level 140.1亿元
        exports 411000 exports -   2023H1 level 122.3亿元
        raw     411000 imports hair-raw 2023H1 level 14.6亿元`),
    ).toEqual([
      'c:411000/imports/-/2023H1/level = 17.8 [17.7, 17.9] 亿元 balance(trade, exports)',
      'c:411000/imports/hair-raw/2023H1/share = 0.820225 [0.812849, 0.827684] 1 parts-share(raw, c:411000/imports/-/2023H1/level)',
    ]);
  });

  it('chooses the narrowest interval of several ways', () => {
    const figure = closureOf(`
      trade   411000 trade   - 2023H1 level 140.1亿元
      exports 411000 exports - 2023H1 level 122.3亿元
      raw     411000 imports hair-raw 2023H1 level 14.6亿元
      share   411000 imports hair-raw 2023H1 share 82%`).get('c:411000/imports/-/2023H1/level');
    // 14.6 ÷ 82 % would be 17.64 to 17.98.
    expect(figure).toMatchObject({ method: 'balance', low: 17.7, high: 17.9 });
  });

  it('chooses the shortest way among equally narrow ones', () => {
    const figure = closureOf(`
      year   410100 trade - 2025    level 12.0亿元
      half   410100 trade - 2025H1  level 5.0亿元
      nine   410100 trade - 2025M09C level 8.0亿元
      four   410100 trade - 2025Q4  level 4.0亿元
      three  410100 trade - 2025Q3  level 3.0亿元`).get('c:410100/trade/-/2025H2/level');
    expect(figure).toMatchObject({ inputs: ['year', 'half'], low: 6.9, high: 7.1 });
  });

  it('computes a printed figure from others only, never from itself', () => {
    expect(
      closureLines(`
        trade   411000 trade   - 2023H1 level 140.1亿元
        exports 411000 exports - 2023H1 level 122.3亿元
        imports 411000 imports - 2023H1 level 17.8亿元`),
    ).toEqual([
      'c:411000/exports/-/2023H1/level = 122.3 [122.2, 122.4] 亿元 balance(trade, imports)',
      'c:411000/imports/-/2023H1/level = 17.8 [17.7, 17.9] 亿元 balance(trade, exports)',
      'c:411000/trade/-/2023H1/level = 140.1 [140, 140.2] 亿元 balance(exports, imports)',
    ]);
  });

  it('finds another way around where the best one rests on the figure itself', () => {
    const trade = closureOf(`
      trade   411000 trade   - 2023H1 level 140.1亿元
      exports 411000 exports - 2023H1 level 122.3亿元
      raw     411000 imports hair-raw 2023H1 level 14.6亿元
      share   411000 imports hair-raw 2023H1 share 82%`).get('c:411000/trade/-/2023H1/level');
    expect(trade).toMatchObject({ inputs: ['exports', 'c:411000/imports/-/2023H1/level~2'] });
  });

  it.each([
    ['140.1', 'trade', 'is as exact as can be'],
    ['140', 'c:411000/trade/-/2023H1/level', 'is coarse, and exports + imports agree with it'],
    ['150', 'trade', 'is coarse, but exports + imports contradict it'],
  ])('goes on from a printed trade of %s by %s: it %s', (trade, input) => {
    const figures = closureOf(`
      trade   411000 trade   - 2023H1 level ${trade}亿元
      exports 411000 exports - 2023H1 level 122.3亿元
      imports 411000 imports - 2023H1 level 17.8亿元
      us      411000 trade us 2023H1 level 62.8亿元`);
    expect(figures.get('c:411000/trade/us/2023H1/share')?.inputs).toEqual(['us', input]);
  });

  it.each([
    ['2762.8', '2762.9', 'first', 'of two that are equally exact the preferred one'],
    ['2763', '2762.9', 'second', 'one that agrees with the preferred one and says more'],
    ['2762', '2862.9', 'first', 'the preferred one where they contradict each other'],
  ])('of printings %s and %s takes the %s: %s', (first, second, input) => {
    const figures = closureOf(`
      first  410000 trade - 2020M07C level ${first}亿元
      second 410000 trade - 2020M07C level ${second}亿元
      half   410000 trade - 2020H1   level 2280.4亿元`);
    expect(figures.get('c:410000/trade/-/2020M07/level')?.inputs).toEqual([input, 'half']);
  });

  it.each([
    ['about', 'qualifier=about half=0.05'],
    ['over', 'qualifier=over'],
    ['expected', 'qualifier=expected half=0.05'],
    ['an inferred period', 'dating=inferred'],
    ['without a known rounding', 'half=unknown'],
  ])('lets nothing follow from a figure that is %s', (_what, option) => {
    expect(
      closureLines(`
        trade   411000 trade   - 2023H1 level 140.1亿元 ${option}
        exports 411000 exports - 2023H1 level 122.3亿元`),
    ).toEqual([]);
  });

  it.each(['target', 'capacity', 'completion', 'rank', 'pop', 'pull', 'yoy-gap'])(
    'lets nothing follow from a %s',
    (measure) => {
      expect(
        closureLines(`
          trade   411000 trade   - 2023H1 ${measure} 140.1亿元
          exports 411000 exports - 2023H1 level 122.3亿元
          before  411000 trade   - 2022H1 level 100.0亿元`),
      ).toEqual([]);
    },
  );

  it('brings printed units to the unit of the indicator', () => {
    expect(
      closureLines(`
        whole 411000 trade - 2023H1 level 140.1亿元
        part  411000 trade us 2023H1 level 7683万元`),
    ).toEqual([
      'c:411000/trade/us/2023H1/share = 0.00548394 [0.00548163, 0.00548625] 1 parts-share(part, whole)',
    ]);
  });
});
