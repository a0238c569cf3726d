import { describe, expect, it } from 'vitest';
import { relationLines } from '../../support/printedFigures.ts';

const listings = (lines: string): readonly string[] =>
  relationLines(lines).filter((line) => line.startsWith('listing'));

describe('listingRelations', () => {
  it('finds no conflict in a listed breakdown that leaves a rest, inner members apart', () => {
    expect(
      listings(`
        whole 411000 trade -          2023H1 level 140.1亿元
        a     411000 trade general    2023H1 level 89.9亿元
        b     411000 trade processing 2023H1 level 17.2亿元
        c     411000 trade other      2023H1 level 22.7亿元
        in-c  411000 trade market     2023H1 level 21.2亿元`),
    ).toEqual([
      'listing untestable incomplete 140.1 [140.05, 140.15] : 129.8 [129.65, 129.95] 亿元 (whole, a, c, b)',
    ]);
  });

  it('says where a list is complete', () => {
    expect(
      listings(`
        whole 411000 trade -     2023H1 level 133.6亿元
        air   411000 trade air   2023H1 level 71.8亿元
        water 411000 trade water 2023H1 level 61.8亿元`),
    ).toEqual([
      'listing holds 133.6 [133.55, 133.65] : 133.6 [133.5, 133.7] 亿元 (whole, air, water)',
    ]);
  });

  it('finds no conflict in members that overlap', () => {
    expect(
      listings(`
        whole 411000 trade -     2023H1 level 70亿元
        us    411000 trade us    2023H1 level 62亿元
        india 411000 trade india 2023H1 level 60亿元`)[0],
    ).toContain('listing untestable incomplete');
  });

  it.each([
    ['dimensions', 'air', 'general', 'one'],
    ['documents', 'air', 'water', 'two'],
  ])('never adds members of different %s', (_what, first, second, source) => {
    expect(
      listings(`
        whole 411000 trade -         2023H1 level 140亿元 source=one
        a     411000 trade ${first}  2023H1 level 62亿元  source=one
        b     411000 trade ${second} 2023H1 level 60亿元  source=${source}`),
    ).toEqual([]);
  });

  it('adds no rates', () => {
    expect(
      listings(`
        whole 411000 gdp-per-capita -     2023 level 3万元
        air   411000 gdp-per-capita air   2023 level 1万元
        water 411000 gdp-per-capita water 2023 level 2万元`),
    ).toEqual([]);
  });
});
