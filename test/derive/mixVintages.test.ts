import { describe, expect, it } from 'vitest';
import { closureLines } from '../support/printedFigures.ts';

const mixedLines = (lines: string): readonly string[] =>
  closureLines(lines).filter((line) => line.includes('/mixed-base'));

describe('mixVintages', () => {
  it('adds nothing where all is of one vintage', () => {
    expect(
      mixedLines(`
        trade   411000 trade   - 2023 level 140.1亿元 vintage=final
        exports 411000 exports - 2023 level 122.3亿元 vintage=final`),
    ).toEqual([]);
    expect(mixedLines('')).toEqual([]);
  });

  it('adds what follows only from two vintages', () => {
    expect(
      mixedLines(`
        trade   411000 trade   - 2023 level 140.1亿元 vintage=final
        exports 411000 exports - 2023 level 122.3亿元`),
    ).toEqual([
      'c:411000/imports/-/2023/level/mixed-base = 17.8 [17.7, 17.9] 亿元 balance(trade, exports)',
    ]);
  });

  it('takes of each figure the newest vintage', () => {
    expect(
      mixedLines(`
        old     411000 trade   - 2023 level 100.0亿元 vintage=revised
        trade   411000 trade   - 2023 level 140.1亿元 vintage=final
        exports 411000 exports - 2023 level 122.3亿元`),
    ).toEqual([
      'c:411000/imports/-/2023/level/mixed-base = 17.8 [17.7, 17.9] 亿元 balance(trade, exports)',
    ]);
  });

  it('adds nothing that is printed or follows within one vintage', () => {
    expect(
      mixedLines(`
        trade   411000 trade   - 2023 level 140.1亿元 vintage=final
        exports 411000 exports - 2023 level 122.3亿元
        imports 411000 imports - 2023 level 17.8亿元 vintage=revised`),
    ).toEqual([]);
    expect(
      mixedLines(`
        trade   411000 trade   - 2023 level 140.1亿元 vintage=final
        exports 411000 exports - 2023 level 122.3亿元 vintage=final
        newer   411000 exports - 2023 level 125.0亿元 terms=第五次经济普查修订`),
    ).toEqual([]);
  });

  it('lets nothing follow from what is mixed', () => {
    expect(
      mixedLines(`
        trade   411000 trade   -        2023 level 140.1亿元 vintage=final
        exports 411000 exports -        2023 level 122.3亿元
        raw     411000 imports hair-raw 2023 level 14.6亿元`),
    ).toEqual([
      'c:411000/imports/-/2023/level/mixed-base = 17.8 [17.7, 17.9] 亿元 balance(trade, exports)',
    ]);
  });
});
