import { describe, expect, it } from 'vitest';
import { relationLines } from '../../support/printedFigures.ts';

const printed = (first: string, second: string): readonly string[] =>
  relationLines(`a 410000 trade - 2021H1 ${first}\nb 410000 trade - 2021H1 ${second}`);

describe('sameFigure', () => {
  it.each([
    [
      'two languages',
      'level 274.68billion_yuan',
      'level 2746.8亿元',
      'same-figure holds 2746.8 [2746.75, 2746.85] : 2746.8 [2746.75, 2746.85] 亿元 (a, b)',
    ],
    [
      'two roundings',
      'level 2762.9亿元 source=one',
      'level 2762.8亿元 source=two',
      'same-figure holds 2762.9 [2762.85, 2762.95] : 2762.8 [2762.75, 2762.85] 亿元 (a, b)',
    ],
    [
      'an exact figure and one that is over it',
      'level 3958.3亿元',
      'level 3958亿元 qualifier=over',
      'same-figure holds 3958.3 [3958.25, 3958.35] : 3958 [3958, Infinity] 亿元 (a, b)',
    ],
    [
      'a rank and a rank within',
      'rank 23位 of=CN half=0',
      'rank 30位 of=CN qualifier=within',
      'same-figure holds 23 [23, 23] : 30 [-Infinity, 30] 位 (a, b)',
    ],
  ])('finds that %s agree', (_what, first, second, line) => {
    expect(printed(first, second)).toEqual([line]);
  });

  it.each([
    [
      'in two documents',
      'yoy 60% source=one',
      'yoy 72.3% source=two',
      'same-figure conflict 0.6 [0.595, 0.605] : 0.723 [0.7225, 0.7235] 1 (a, b)',
    ],
    [
      'in one',
      'level 100.0亿元',
      'level 100.2亿元',
      'same-figure conflict 100 [99.95, 100.05] : 100.2 [100.15, 100.25] 亿元 (a, b)',
    ],
    [
      'below a figure that is over it',
      'level 3957亿元',
      'level 3958亿元 qualifier=over',
      'same-figure conflict 3957 [3956.5, 3957.5] : 3958 [3958, Infinity] 亿元 (a, b)',
    ],
  ])('finds the conflict of a figure printed differently %s', (_what, first, second, line) => {
    expect(printed(first, second)).toEqual([line]);
  });

  it.each([
    ['where one is about', 'level 100亿元 qualifier=about', 'level 120亿元', 'vague'],
    ['where a period is inferred', 'level 100亿元 dating=inferred', 'level 120亿元', 'inferred'],
  ])('cannot tell %s', (_what, first, second, reason) => {
    expect(printed(first, second)[0]).toContain(`same-figure untestable ${reason}`);
  });

  it.each([
    ['terms', 'level 100亿元', 'level 120亿元 terms=同口径'],
    ['currencies', 'level 100亿元', 'level 20亿美元'],
    ['universes', 'rank 1位 of=CN', 'rank 2位 of=410000'],
    ['measures', 'yoy 10%', 'target-yoy 12%'],
  ])('never compares figures of different %s', (_what, first, second) => {
    expect(printed(first, second)).toEqual([]);
  });

  it('tells of all printings once, with the first two that differ', () => {
    const [line, ...others] = relationLines(`
      a 410000 trade - 2021H1 yoy 60%   source=one
      b 410000 trade - 2021H1 yoy 60.2% source=two
      c 410000 trade - 2021H1 yoy 72.3% source=three`);
    expect(line).toMatch(/conflict .*\(b, c, a\)$/u);
    expect(others).toEqual([]);
  });
});
