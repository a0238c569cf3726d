import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/parsePeriod.ts';
import { periodCode } from '../../src/domain/period.ts';
import { anyPeriod } from '../support/anyPeriod.ts';

/** The canonical code of what a text means. */
function read(input: string | number): string | undefined {
  const request = parsePeriod(input);
  return request?.kind === 'period' ? periodCode(request.period) : request && 'latest';
}

/** The same period in the spellings of Chinese texts, separated by bars. */
const chinese: readonly (readonly [code: string, texts: string])[] = [
  [
    '2025',
    '2025年 | 2025年度 | 2025年全年 | 2025年1-12月 | 25年度 | 2025年(全年) | 2025年一至四季度',
  ],
  ['@2025', '2025年末 | 25年末 | 截至2025年底 | 2025年底'],
  ['2024', '24年'],
  ['1998', '98年'],
  [
    '2025H1',
    '2025上半年 | 2025-06累计 | 2025年1-6月 | 2025年1—6月 | 2025年1至6月 | 2025年1~6月份 | 2025年前6个月 | ２０２５年１－６月 | 2025年前两季度 | 25年上半年 | 25年1-6月 | 2025年头6个月 | 2025年半年度 | 2025年6月(累计) | 2025年6月（累计） | 2025年1—6月(累计) | 2025年1～6月 | 2025年1〜6月 | 2025年1－6月 | 2025年1——6月 | 2025年1月至6月 | 2025年1月至2025年6月 | 二〇二五年上半年 | 2025-1至6 | 2025年一至二季度 | 2025年第一至第二季度',
  ],
  ['2025H2', '2025年下半年 | 2025年7—12月'],
  ['2025Q3', '2025年三季度 | 2025年第3季度'],
  ['2025Q1', '2025年一季度 | 2025年首季 | 2025年Q1 | 2025年1季度'],
  ['2025M09C', '2025年前三季度 | 2025年前3季度 | 2025年一至三季度 | 2025年1-3季度'],
  [
    '2025M06',
    '2025年6月 | 2025年6月份 | 2025年6月30日 | 25年6月 | 2025年6月(当月) | 2025\u200B年6\uFEFF月',
  ],
  ['2025M12', '2025年十二月'],
  ['@2025M08', '2025年8月末 | 2025年8月时点'],
  ['2025M01', '2025年元月'],
  ['2025M05C', '2025年1-5月 | 2025年1-5月累计 | 2025年5月累计 | 2025年前五个月'],
  ['2025Q2', '2025年四月至六月'],
];

/** In codes and in the spellings of English texts. */
const english: readonly (readonly [code: string, texts: string])[] = [
  [
    '2025',
    '2025 | 2025A | FY2025 | FY25 | 2025M12C | 12M25 | full year 2025 | the year 2025 | CY2025',
  ],
  ['@2025', '@2025 | end of 2025 | year-end 2025'],
  [
    '2025H1',
    "2025H1 | 1H25 | 25H1 | 2025-S1 | 2025M06C | 202506C | 2025.1-6 | 2025/1-6 | 2025.01-2025.06 | 202501-202506 | H1 2025 | H1-25 | H1'25 | 1H'25 | 1H’25 | 2025 1H | 6M2025 | First half of 2025 | the first half of 2025 | first six months of 2025 | first two quarters of 2025 | Q1–Q2 2025 | 2025Q1-Q2 | Jan to Jun 2025 | January 2025 – June 2025 | 2025 Jan-Jun | Jan–Jun '25 | June 2025 (YTD)",
  ],
  ['2025H2', '2025h2 | 2H2025 | 2025-H2 | second half 2025'],
  ['2025Q3', '2025Q3 | 3Q25 | 25Q3 | 2025-Q3'],
  ['2025Q1', "2025M03C | Q1 2025 | 1Q2025 | 1Q'25 | first quarter of 2025"],
  ['2025Q4', '4th quarter, 2025'],
  ['2025M09C', 'first three quarters of 2025'],
  ['2021M09C', "9M2021 | 9M'21 | nine months of 2021"],
  [
    '2025M06',
    '2025M06 | 2025-06 | 2025-6 | 2025-M06 | 202506 | 2025.6 | 2025/6 | 2025-06-30 | 2025/6/30 | 2025.06.30 | June 2025 | June, 2025 | 2025 June | Jun. 2025 | June 30, 2025 | 30 June 2025 | 30-Jun-25 | 20250630 | 2025-06-30 00:00:00 | 2025-06-30T00:00:00.000Z | \u202A2025-06\u202C',
  ],
  ['@2025M08', '@2025-08 | as of Aug 2025'],
  ['2025M10', '2025.10'],
  ['2025M09', 'Sept 2025'],
  ['2024M12', "Dec-24 | Dec'24"],
  ['2021M06', '06/2021 | 6/2021'],
  ['@2025M06', 'end of June 2025'],
  ['2025M05C', '2025M05C | 2025-05 YTD'],
  ['2025M11C', 'Jan–Nov 2025 | january - november 2025'],
];

const numbers: readonly (readonly [number: number, code: string])[] = [
  [2025, '2025'],
  [45809, '2025M06'],
  [202506, '2025M06'],
  [219912, '2199M12'],
  [45838.75, '2025M06'],
  [22006, '1960M03'],
  [109574, '2199M12'],
  [20250630, '2025M06'],
  [20250601, '2025M06'],
];

describe('parsePeriod', () => {
  it.each([...chinese, ...english])('reads as %s: %s', (code, texts) => {
    const spellings = texts.split(' | ');
    expect(spellings.map((text) => [text, read(text)])).toEqual(
      spellings.map((text) => [text, code]),
    );
  });

  it.each(numbers)('reads the number %d as %s', (number, code) => {
    expect(read(number)).toBe(code);
  });

  it.each([
    ['latest', 'any', 0],
    ['LATEST', 'any', 0],
    ['最新', 'any', 0],
    ['latest-1Y', 'any', -1],
    ['最新年度', 'year', 0],
    ['最新累计', 'cumulative', 0],
    ['最新月', 'month', 0],
    ['最新月-2Y', 'month', -2],
  ])('reads %j as the latest of %s, %i years away', (input, of, years) => {
    expect(parsePeriod(input)).toEqual({ kind: 'latest', of, years });
  });

  it.each([
    ['2025-1Y', '2024'],
    ['2025H1-1Y', '2024H1'],
    ['2025年1-5月-10Y', '2015M05C'],
  ])('reads %j as %s', (input, code) => {
    expect(read(input)).toBe(code);
  });

  it.each([
    '',
    'soon',
    '2025H3',
    '2025Q5',
    '2025M13',
    '2025年13月',
    '1899',
    '2200',
    '2025年6-9月',
    '2021.5-12',
    '2021-5至7',
    '2021/5-9',
    '2021年5–9月',
    '25年2-6月',
    '2025年二至三季度',
    'Q2-Q3 2025',
    'Feb–Jun 2025',
    '2021-2023',
    '2021至2023年',
    '21年-22年',
    '2021/22',
    '2021年1月-2022年6月',
    '21年1月-22年6月',
    'Jan 2021–Jun 2022',
    '2021、2022年',
    '2021-1-6',
    '2025-06-15',
    '20250615',
    20250615,
    '2025.1-6-9',
    '2025.06-07-08',
    '2025年5月前',
    '2025年2月30日',
    '25 Jun',
    '25-Jun',
    'H125',
    '2025 to date',
    'Jun–Sep 2025',
    'Janus 2025',
    'as of 25',
    '25',
    25,
    2025.5,
    -1,
    1899,
    2200,
    20000,
    20255,
    21999,
    109575,
    202500,
    202513,
    189912,
    220001,
    202506.5,
    2958465,
    '2025-06-31C',
    '2025-06-32',
    '2025-13-01',
    Number.NaN,
    1e300,
  ])('does not read %j', (input) => {
    expect(parsePeriod(input)).toBeUndefined();
  });

  it('reads every canonical code back, in any case and width', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const code = periodCode(period);
        expect(read(code)).toBe(code);
        expect(read(` ${code.toLowerCase()} `)).toBe(code);
        expect(read(`${code}-1Y`)).toBe(periodCode({ ...period, year: period.year - 1 }));
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.double()), (input) => {
        expect(() => parsePeriod(input)).not.toThrow();
      }),
    );
  });
});
